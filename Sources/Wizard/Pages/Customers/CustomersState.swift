public import Rules
public import Text

/// A part of what the store holds, newest first, as the Customers page shows it.
public struct CustomersPage: Sendable, Hashable {
  public var query: String
  public var rows: [CustomerRow]
  /// How many records there are in all, and how many the query finds.
  public var total: Int
  public var found: Int
  /// The local date, to say `today`.
  public var today: CalendarDate?

  public init(
    query: String = "", rows: [CustomerRow] = [], total: Int = 0, found: Int = 0, today: CalendarDate? = nil
  ) {
    self.today = today
    self.query = query
    self.rows = rows
    self.total = total
    self.found = found
  }
}

/// One record or draft in the list.
public struct CustomerRow: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case record(reference: String)
    /// A draft, with the page it was left on.
    case draft(code: String, page: Int)
  }

  public var kind: Kind
  public var name: String
  /// Alpha-2, or empty.
  public var country: String
  public var saved: LocalMoment

  public init(kind: Kind, name: String, country: String, saved: LocalMoment) {
    self.kind = kind
    self.name = name
    self.country = country
    self.saved = saved
  }
}

/// The Customers page: a search, what it finds, and what is in focus.
public struct CustomersState: Sendable, Hashable {
  public enum Focus: Sendable, Hashable {
    case search
    case row(Int)
    case addCustomer
    case requestRelationship
  }

  public var page = CustomersPage()
  public var search = TextEditor()
  public var focus = Focus.search
  public var scroll = 0
  public var isLoaded = false
  public var notice: Notice?
  public var overlays = OverlayStack()

  /// Whether this operator may add customers; others look.
  public let canAdd: Bool

  /// Whether this operator may ask an existing customer for a relationship.
  public let canRequestRelationships: Bool

  public init(canAdd: Bool = true, canRequestRelationships: Bool = true) {
    self.canAdd = canAdd
    self.canRequestRelationships = canRequestRelationships
  }

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

  public var focusedRow: CustomerRow? {
    guard case .row(let index) = focus, page.rows.indices.contains(index) else { return nil }
    return page.rows[index]
  }
}
