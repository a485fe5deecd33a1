public import Messages
public import Records
public import Rules
public import Text

/// The page that makes an invitation for a customer who exists already, and keeps it as a relationship request.
public struct RelationshipState: Sendable {
  /// What can be in focus on the page.
  public enum Focus: Sendable, Hashable {
    case answer(RelationshipBinding)
    /// A paragraph of the invitation, by its place.
    case paragraph(Int)
    case button(Button)
  }

  /// A button of the page; its raw value names its words.
  public enum Button: String, Sendable, Hashable {
    case saveRequest
    case back
    case done
    case showInvitation
  }

  /// The language of the page and of the invitation.
  public let language: Language
  /// The partner, the operator's role and the day.
  public let environment: RuleEnvironment
  /// Whether the partner is the embedded one, whose link is for trying things out.
  public let isDemonstration: Bool
  /// UUID of the request.
  public let id: String
  /// The existing record's, or empty.
  public let reference: String
  /// The existing record's country, alpha-2, or empty.
  public let country: String

  /// What keys go to.
  public var focus = Focus.answer(.customerName)
  /// The customer's name as it is typed.
  public internal(set) var customerName: TextEditor
  /// The address to which the invitation is mailed, as it is typed.
  public internal(set) var email: TextEditor
  /// The paragraphs of the invitation that a person may change.
  public internal(set) var paragraphs: [TextEditor]
  /// The phase of each answer that was changed or checked.
  public internal(set) var statuses: [RelationshipBinding: FieldStatus] = [:]
  /// The overlays on the page.
  public var overlays = OverlayStack()
  /// The message that the person reads; the next key removes it.
  public var notice: Notice?
  /// First row of the body that is shown.
  public var scroll = 0
  /// Whether the invitation may be written to a file that the person names; a kiosk offers none.
  var offersFiles = true
  /// Whether the request is on its way to the store.
  public internal(set) var isSaving = false
  /// The request as it was kept, and its number.
  public internal(set) var saved: SavedRequest?
  /// Set when the page is closed; the page below is shown again.
  public internal(set) var isClosed = false
  /// The column that Up and Down keep to.
  var goalColumn: Int?
  /// What was there when the page was opened, to know whether there is anything to lose.
  private let givenName: String
  private let givenEmail: String
  /// The request that is on its way to the store.
  var request: RelationshipRequest?

  /// - Parameters:
  ///   - id: a new UUID for the request.
  ///   - name: the existing customer's, or empty.
  ///   - email: the contact's of the existing record, or empty.
  public init(
    id: String, environment: RuleEnvironment, language: Language, isDemonstration: Bool, reference: String = "",
    name: String = "", country: String = "", email: String = ""
  ) {
    self.id = id
    self.environment = environment
    self.language = language
    self.isDemonstration = isDemonstration
    self.reference = reference
    self.country = country
    customerName = TextEditor(name)
    givenName = name
    self.email = TextEditor(email)
    givenEmail = email
    paragraphs = []
    paragraphs = defaultParagraphs.map { TextEditor($0) }
    if !canBeMade { notice = Notice("relationship/no-tenant") }
  }

  /// The texts in the page's language.
  public var messages: Messages { Messages(language) }
  /// The partner's name, which the invitation says.
  public var partnerName: String { environment.partner.name }
  /// The link by which the customer accepts.
  public var link: String { environment.partner.relationshipLink }

  /// Whether there is a link to invite with: a configured partner needs its tenant, the demonstration's stands for one.
  public var canBeMade: Bool { isDemonstration || environment.partner.hasTenant }

  /// Whether anything would be lost.
  public var isChanged: Bool {
    saved == nil
      && (customerName.text != givenName || email.text != givenEmail || paragraphs.map(\.text) != defaultParagraphs)
  }

  /// The paragraphs as they are before the person changes them, for the answers of now.
  var defaultParagraphs: [String] {
    RelationshipInvitation.paragraphs(
      partnerName: partnerName, customerName: RelationshipBinding.customerName.normalised(customerName.text), messages)
  }

  /// The phase of an answer; untouched where it was not changed.
  public func status(of answer: RelationshipBinding) -> FieldStatus { statuses[answer] ?? FieldStatus() }

  /// Everything that can be in focus, in the order of Tab.
  public var focuses: [Focus] {
    if saved != nil { return [.button(.done), .button(.showInvitation)] }
    return RelationshipBinding.allCases.map { .answer($0) } + paragraphs.indices.map { .paragraph($0) }
      + [.button(.saveRequest), .button(.back)]
  }

  /// The text under the caret; `nil` where the thing in focus is no text.
  public var editor: TextEditor? {
    switch focus {
    case .answer(let answer): text(of: answer)
    case .paragraph(let place): paragraphs.indices.contains(place) ? paragraphs[place] : nil
    case .button: nil
    }
  }

  /// The text of an answer, with its caret.
  public func text(of answer: RelationshipBinding) -> TextEditor { answer == .customerName ? customerName : email }

  /// Columns of a row of a paragraph in a window that wide; one more is the caret's.
  public static func paragraphColumns(in columns: Int) -> Int { max(10, min(columns - 8, 76)) }
}

/// A request that the store has.
public struct SavedRequest: Sendable, Hashable {
  /// The number under which the store has the request.
  public var number: Int64
  /// The request as it was saved.
  public var request: RelationshipRequest

  /// A request and the number that the store gave it.
  public init(number: Int64, request: RelationshipRequest) {
    self.number = number
    self.request = request
  }
}
