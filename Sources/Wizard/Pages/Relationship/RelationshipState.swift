public import Messages
public import Records
public import Rules
public import Text

/// The page that makes an invitation for a customer who exists already, and keeps it as a relationship request.
public struct RelationshipState: Sendable {
  public enum Focus: Sendable, Hashable {
    case answer(RelationshipBinding)
    case adminRights
    /// A paragraph of the invitation, by its place.
    case paragraph(Int)
    case button(Button)
  }

  public enum Button: String, Sendable, Hashable {
    case saveRequest
    case back
    case done
    case showInvitation
  }

  public let language: Language
  public let environment: RuleEnvironment
  /// Whether the partner is the embedded one, whose link is for trying things out.
  public let isDemonstration: Bool
  /// UUID of the request.
  public let id: String
  /// The existing record's, or empty.
  public let reference: String
  public let country: String

  public var focus = Focus.answer(.customerName)
  public internal(set) var customerName: TextEditor
  public internal(set) var email = TextEditor()
  public internal(set) var hasAdminRights = false
  public internal(set) var paragraphs: [TextEditor]
  public internal(set) var statuses: [RelationshipBinding: FieldStatus] = [:]
  public var overlays = OverlayStack()
  public var notice: Notice?
  /// First row of the body that is shown.
  public var scroll = 0
  public internal(set) var isSaving = false
  /// The request as it was kept, and its number.
  public internal(set) var saved: SavedRequest?
  /// Set when the page is left for what it lies over.
  public internal(set) var isClosed = false
  /// The column that Up and Down keep to.
  var goalColumn: Int?
  /// What was there when the page was opened, to know whether there is anything to lose.
  private let givenName: String
  /// The request that is on its way to the store.
  var request: RelationshipRequest?

  /// - Parameters:
  ///   - id: a new UUID for the request.
  ///   - name: the existing customer's, or empty.
  public init(
    id: String, environment: RuleEnvironment, language: Language, isDemonstration: Bool, reference: String = "",
    name: String = "", country: String = ""
  ) {
    self.id = id
    self.environment = environment
    self.language = language
    self.isDemonstration = isDemonstration
    self.reference = reference
    self.country = country
    customerName = TextEditor(name)
    givenName = name
    paragraphs = []
    paragraphs = defaultParagraphs.map { TextEditor($0) }
    if !canBeMade { notice = Notice("relationship/no-tenant") }
  }

  public var messages: Messages { Messages(language) }
  public var partnerName: String { environment.partner.name }
  public var link: String { environment.partner.relationshipLink(hasAdminRights: hasAdminRights) }

  /// Whether there is a link to invite with: a configured partner needs its tenant, the demonstration's stands for one.
  public var canBeMade: Bool { isDemonstration || environment.partner.hasTenant }

  /// Whether anything would be lost.
  public var isChanged: Bool {
    saved == nil
      && (customerName.text != givenName || !email.isEmpty || hasAdminRights
        || paragraphs.map(\.text) != defaultParagraphs)
  }

  /// The paragraphs nobody has changed, for what is answered now.
  var defaultParagraphs: [String] {
    RelationshipInvitation.paragraphs(
      partnerName: partnerName, customerName: RelationshipBinding.customerName.normalised(customerName.text),
      hasAdminRights: hasAdminRights, messages)
  }

  public func status(of answer: RelationshipBinding) -> FieldStatus { statuses[answer] ?? FieldStatus() }

  /// Everything that can be in focus, in the order of Tab.
  public var focuses: [Focus] {
    if saved != nil { return [.button(.done), .button(.showInvitation)] }
    return RelationshipBinding.allCases.map { .answer($0) } + [.adminRights] + paragraphs.indices.map { .paragraph($0) }
      + [.button(.saveRequest), .button(.back)]
  }

  /// The text under the caret; `nil` where the thing in focus is no text.
  public var editor: TextEditor? {
    switch focus {
    case .answer(let answer): text(of: answer)
    case .paragraph(let place): paragraphs.indices.contains(place) ? paragraphs[place] : nil
    case .adminRights, .button: nil
    }
  }

  public func text(of answer: RelationshipBinding) -> TextEditor { answer == .customerName ? customerName : email }

  /// Columns of a row of a paragraph in a window that wide; one more is the caret's.
  public static func paragraphColumns(in columns: Int) -> Int { max(10, min(columns - 8, 76)) }
}

/// A request that the store has.
public struct SavedRequest: Sendable, Hashable {
  public var number: Int64
  public var request: RelationshipRequest

  public init(number: Int64, request: RelationshipRequest) {
    self.number = number
    self.request = request
  }
}
