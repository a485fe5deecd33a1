public import Messages
public import Rules
import Screens
public import Wizard

/// Drives the Customers page without a terminal or a store.
public struct CustomersDriver: Sendable {
  public var state: FrontdeskState
  /// What the state asked for, in order; the driver does none of it.
  public private(set) var effects: [Effect] = []
  /// Milliseconds of the clock.
  public private(set) var now: Int64 = 0

  public init(
    size: ScreenSize = ScreenSize(rows: 24, columns: 80), language: Language = .english, canAdd: Bool = true,
    canRequest: Bool = true, hasFunctionKeys: Bool = true, page: CustomersPage? = Self.examplePage,
    today: CalendarDate = Fixtures.today, role: OperatorRole = .adminAgent
  ) {
    state = FrontdeskState(
      setting: Fixtures.setting(language: language, role: role), size: size, hasFunctionKeys: hasFunctionKeys,
      today: today,
      hasCustomersPage: true)
    state.customers = CustomersState(
      canAdd: canAdd, canRequestRelationships: canRequest, canCorrect: canAdd && role.canCorrectCustomers)
    if let page { send(.customersLoaded(page)) }
  }

  public var customers: CustomersState { state.customers ?? CustomersState() }

  public mutating func send(_ action: Action) {
    now += 1000
    effects += reduce(into: &state, action, at: now)
    if let top = ScreenWriter.draw(state).scroll { _ = reduce(into: &state, .scrolled(top), at: now) }
  }

  public mutating func press(_ keys: Key...) { for key in keys { send(.keyPressed(key)) } }

  public mutating func type(_ text: String) { for character in text { send(.keyPressed(.character(character))) } }

  public mutating func forgetEffects() { effects = [] }

  /// The screen as plain rows.
  public var screen: [String] { ScreenWriter.draw(state).canvas.lines() }

  /// The columns of the screen from one on, as a row shows them.
  public func row(with text: String) -> String { screen.first { $0.contains(text) } ?? "" }

  /// A draft of today and records of this year and an earlier one.
  public static let examplePage = CustomersPage(
    rows: [
      CustomerRow(
        kind: .draft(code: "K7Q2", page: 1), name: "Van der Meer Fietsen B.V.", country: "NL",
        saved: LocalMoment(date: Fixtures.today, hour: 13, minute: 58)),
      CustomerRow(kind: .draft(code: "M4TX", page: 0), name: "", country: "NL", saved: moment(2026, 11, 21)),
      CustomerRow(
        kind: .record(reference: "C-2026-000017"), name: "Fietsenhandel Zuid", country: "BE", city: "Antwerpen",
        saved: moment(2026, 9, 28)),
      CustomerRow(
        kind: .record(reference: "C-2026-000016"),
        name: "Internationale Vereniging voor Historische Rijwielen en Toebehoren", country: "BA",
        city: "Banja Luka", saved: moment(2026, 2, 3)),
      CustomerRow(
        kind: .record(reference: "C-2025-000103"), name: "中国工商银行", country: "CN", saved: moment(2025, 12, 30)),
    ], total: 3, found: 5, today: Fixtures.today, drafts: 2)

  /// The same with what visitors handed in, and a request.
  public static let fullPage: CustomersPage = {
    var page = examplePage
    let waiting = CustomerRow(
      kind: .application(reference: "A-2026-000012", missing: 2, holder: ""), name: "Bakkerij Jansen B.V.",
      country: "NL", city: "Utrecht", saved: LocalMoment(date: Fixtures.today, hour: 10, minute: 14))
    let held = CustomerRow(
      kind: .application(reference: "A-2026-000011", missing: 0, holder: "S. Bakker"), name: "Kwiaciarnia Nowak",
      country: "PL", city: "Gdańsk", saved: moment(2026, 11, 21))
    let request = CustomerRow(
      kind: .request(number: 3), name: "Fietsenhandel Zuid", country: "BE", saved: moment(2026, 11, 2))
    page.rows = [waiting, held] + page.rows + [request]
    page.found = page.rows.count
    page.waiting = 1
    page.applications = 2
    page.requests = 1
    return page
  }()

  private static func moment(_ year: Int, _ month: Int, _ day: Int) -> LocalMoment {
    LocalMoment(date: CalendarDate(year: year, month: month, day: day) ?? Fixtures.today, hour: 9, minute: 5)
  }
}
