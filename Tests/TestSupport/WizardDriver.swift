public import Catalog
public import Messages
public import Records
public import Rules
import Screens
public import Wizard

/// Drives the wizard without a terminal: keys in, pictures and effects out.
public struct WizardDriver: Sendable {
  public var state: FrontdeskState
  /// What the state asked for, in order; the driver does none of it.
  public private(set) var effects: [Effect] = []
  /// Milliseconds of the clock.
  public private(set) var now: Int64 = 0

  public init(
    size: ScreenSize = ScreenSize(rows: 24, columns: 80), language: Language = .english,
    partner: PartnerProfile = Fixtures.partner, role: OperatorRole = .adminAgent, hasFunctionKeys: Bool = true,
    hasCustomersPage: Bool = false, offersFiles: Bool = true, catalog: OfferCatalog? = OfferCatalog(offers: []),
    resellers: ResellerList = ResellerList(resellers: []), severities: Severities = [:]
  ) {
    state = FrontdeskState(
      setting: Fixtures.setting(
        language: language, partner: partner, role: role, offersFiles: offersFiles, severities: severities),
      size: size, hasFunctionKeys: hasFunctionKeys, today: Fixtures.today, hasCustomersPage: hasCustomersPage)
    _ = reduce(into: &state, .draftMade(Fixtures.draftIdentity, today: Fixtures.today), at: 0)
    // Without a catalogue the lists are still being read.
    if let catalog { send(.listsLoaded(catalog, resellers)) }
  }

  public var wizard: WizardState {
    get { state.wizard ?? missing }
    set { state.wizard = newValue }
  }

  /// Only a state without a wizard has none; a test that reads it then has gone astray.
  private var missing: WizardState { fatalError("the wizard has been left") }

  public mutating func send(_ action: Action) {
    now += 1000
    effects += reduce(into: &state, action, at: now)
    if let top = ScreenWriter.draw(state).scroll { _ = reduce(into: &state, .scrolled(top), at: now) }
  }

  public mutating func press(_ keys: Key...) { for key in keys { send(.keyPressed(key)) } }

  public mutating func press(_ key: Key, times: Int) { for _ in 0..<times { send(.keyPressed(key)) } }

  /// Types a text key by key.
  public mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.keyPressed(.character(Character(scalar)))) }
  }

  /// Goes to a field with Tab and Shift-Tab, as a person would.
  public mutating func go(to field: Field) { go(to: .field(field)) }

  public mutating func go(to focus: Focus) {
    // What is passed may make the page longer: more offers are looked up as the last of them comes near.
    for _ in 0..<20 {
      let all = wizard.focuses
      guard let here = all.firstIndex(of: wizard.focus), let there = all.firstIndex(of: focus), here != there else {
        return
      }
      press(there > here ? .tab : .backTab, times: abs(there - here))
    }
  }

  /// Goes to the entry of a field on the Review page.
  public mutating func go(toAnswer field: Field) {
    if let place = wizard.reviewEntries.firstIndex(where: { $0.field == field }) { go(to: .answer(place)) }
  }

  /// Fills a text field and leaves it with Tab.
  public mutating func fill(_ field: Field, _ text: String) {
    go(to: field)
    press(.control("e"), .control("u"))
    type(text)
    press(.tab)
  }

  /// Opens a list, filters it and takes the first match.
  public mutating func pick(_ focus: Focus, _ text: String) {
    go(to: focus)
    type(text)
    press(.enter)
  }

  public mutating func forgetEffects() { effects = [] }

  /// The screen as plain rows.
  public var screen: [String] { ScreenWriter.draw(state).canvas.lines() }
}
