import Records
public import Rules
public import Text

/// A part of what the store holds, newest first, as the Customers page shows it.
public struct CustomersPage: Sendable, Hashable {
  /// What was typed to find customers; the page answers just that.
  public var query: String
  /// What visitors handed in, then the drafts of the operator, the records, and the requests, each newest first.
  public var rows: [CustomerRow]
  /// How many records there are in all.
  public var total: Int
  /// How many applications, drafts, records and requests the query finds together; where it is cut, one more than are
  /// counted: to know it exactly, all of them would have to be read.
  public var found: Int
  /// The local date, to say `today`.
  public var today: CalendarDate?
  /// Whether the query finds more records than there are rows.
  public var isCut: Bool
  /// How many applications wait for an agent, whatever the query.
  public var waiting: Int
  /// How many applications are listed, those that other agents have open among them.
  public var applications: Int
  /// How many drafts the operator has.
  public var drafts: Int
  /// How many requests for a relationship there are.
  public var requests: Int
  /// What other hosts ask this one to erase, the oldest first; told to those who may erase.
  public var erasures: [AskedErasure] = []

  /// How many there are of everything that the page lists.
  public var all: Int { applications + drafts + total + requests }
  /// Whether ``found`` is how many there are: nothing is cut off, or all of them are found, as without a search.
  public var isCounted: Bool { !isCut || found == all }

  /// What the store found for a query; nothing found by default.
  public init(
    query: String = "", rows: [CustomerRow] = [], total: Int = 0, found: Int = 0, today: CalendarDate? = nil,
    isCut: Bool = false, waiting: Int = 0, applications: Int = 0, drafts: Int = 0, requests: Int = 0
  ) {
    self.waiting = waiting
    self.applications = max(waiting, applications)
    self.drafts = drafts
    self.requests = requests
    self.isCut = isCut
    self.today = today
    self.query = query
    self.rows = rows
    self.total = total
    self.found = found
  }
}

/// One record or draft in the list.
public struct CustomerRow: Sendable, Hashable {
  /// What a row opens.
  public enum Kind: Sendable, Hashable {
    case record(reference: String)
    /// A draft, with the page it was left on.
    case draft(code: String, page: Int)
    /// What a visitor handed in: how many answers an agent has to add, and who has it open (empty where nobody has).
    case application(reference: String, missing: Int, holder: String)
    /// A request for a relationship that was kept.
    case request(number: Int64)

    /// The code or the reference, by which the row is found again in another list.
    public var id: String {
      switch self {
      case .record(let reference), .application(let reference, _, _): reference
      case .draft(let code, _): code
      case .request(let number): "request \(number)"
      }
    }
  }

  /// Whether the row is a record or a draft, and how it is opened.
  public var kind: Kind
  /// The customer's legal name, or empty in a draft without one.
  public var name: String
  /// Alpha-2, or empty.
  public var country: String
  /// The city, or empty.
  public var city: String
  /// When it was last saved, or handed in, in local time.
  public var saved: LocalMoment
  /// The application that a draft finishes; empty where it finishes none.
  public var application: String
  /// The record that a draft corrects; empty where it becomes a new one.
  public var corrects: String

  /// A row as the store's summary gives it.
  public init(
    kind: Kind, name: String, country: String, city: String = "", saved: LocalMoment, application: String = "",
    corrects: String = ""
  ) {
    self.corrects = corrects
    self.city = city
    self.application = application
    self.kind = kind
    self.name = name
    self.country = country
    self.saved = saved
  }
}

/// The Customers page: a search, what it finds, and what is in focus.
public struct CustomersState: Sendable, Hashable {
  /// What can be in focus on the page.
  public enum Focus: Sendable, Hashable {
    case search
    case row(Int)
    case addCustomer
    case requestRelationship
  }

  /// How many records are asked for at first, in a window that has room for no more: each costs time at every key. Who
  /// comes near the last row gets more.
  public static let firstRows = 16
  static let mostRows = 500
  /// How near to the last row that is.
  static let reserve = 12

  /// The part of the store that is shown.
  public var page = CustomersPage()
  /// The text that is searched for, with its caret.
  public var search = TextEditor()
  /// What keys go to.
  public var focus = Focus.search
  /// The first row that is shown.
  public var scroll = 0
  /// Whether the store has answered for the first time.
  public var isLoaded = false
  /// The message that the person reads; the next key removes it.
  public var notice: Notice?
  /// Whether the last key was the one that cancels, of which the page has nothing.
  var wasCancelled = false
  /// The code or reference of the row that the next list is to have in focus: what a message speaks of.
  var wanted: String?
  /// The overlays on the page.
  public var overlays = OverlayStack()
  /// How many rows the window has.
  private var windowRows = 0
  /// What another customer like the record that is read can begin with.
  var answersForAnother = Answers()

  /// Whether this operator may add customers; others look.
  public let canAdd: Bool
  /// Whether the partner is an indirect reseller, whose customers the provider adds.
  public let isReseller: Bool

  /// Whether this operator may ask an existing customer for a relationship.
  public let canRequestRelationships: Bool
  /// Whether what is read may be written to a file that the person names.
  public let offersFiles: Bool

  /// Whether this operator may correct a saved record.
  public let canCorrect: Bool

  /// An empty page for an operator with these rights.
  public init(
    canAdd: Bool = true, isReseller: Bool = false, canRequestRelationships: Bool = true, canCorrect: Bool = true,
    offersFiles: Bool = true
  ) {
    self.canCorrect = canCorrect
    self.offersFiles = offersFiles
    self.canAdd = canAdd
    self.isReseller = isReseller
    self.canRequestRelationships = canRequestRelationships
  }

  /// What asks the store for the customers that the search finds, as many as the window can show.
  public var question: Effect {
    .loadCustomers(query: search.text, limit: wantedRows)
  }

  /// Asks for more customers where the window has become higher than the list.
  mutating func fit(_ size: ScreenSize) -> [Effect] {
    windowRows = size.rows
    return page.isCut && page.rows.count < wantedRows ? [question] : []
  }

  /// As many as there is room for, or one more: eight rows are of the page itself.
  private var wantedRows: Int { max(Self.firstRows, windowRows - 8) }

  /// The buttons under the rows, from left to right.
  public var buttons: [Focus] {
    (canAdd ? [.addCustomer] : []) + (canRequestRelationships ? [.requestRelationship] : [])
  }

  /// Everything that can be in focus, in the order of Tab.
  var focuses: [Focus] { [.search] + page.rows.indices.map { .row($0) } + buttons }

  mutating func scrolled(to top: Int) {
    if !overlays.scrolled(to: top) { scroll = top }
  }

  /// The first row shown of what scrolls: an open overlay, or else the rows.
  var shownScroll: Int { overlays.top?.scroll ?? scroll }

  /// The row in focus; `nil` where something else is in focus.
  public var focusedRow: CustomerRow? {
    guard case .row(let index) = focus, page.rows.indices.contains(index) else { return nil }
    return page.rows[index]
  }
}
