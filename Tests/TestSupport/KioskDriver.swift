import Catalog
import Messages
public import Records
import Rules
import Screens
public import Wizard

/// Drives a kiosk without a terminal or a store: keys in, pictures and effects out.
public struct KioskDriver: Sendable {
  public var state: FrontdeskState
  /// What the state asked for, in order; the driver does none of it.
  public private(set) var effects: [Effect] = []
  /// Milliseconds of the clock.
  public private(set) var now: Int64 = 1

  /// The code of the form that a driven kiosk begins.
  public static let identity = DraftIdentity(
    id: Fixtures.draftIdentity.id, code: "K7R2M4XP", submission: Fixtures.draftIdentity.submission)

  public init(
    size: ScreenSize = ScreenSize(rows: 24, columns: 80), kiosk: KioskSetting = KioskSetting(),
    idle: IdleSetting = IdleSetting(), hasFunctionKeys: Bool = true
  ) {
    let isVisitor = kiosk.role == .visitor
    let setting = Setting(
      language: .english, operatorLogin: isVisitor ? Draft.visitor : "j.devries",
      operatorName: isVisitor ? "" : "J. de Vries", role: isVisitor ? .visitor : .salesAgent,
      partner: Fixtures.partner, isDemonstration: true, kiosk: kiosk, idle: idle)
    state = FrontdeskState(
      setting: setting, size: size, hasFunctionKeys: hasFunctionKeys, today: Fixtures.today, hasCustomersPage: false)
    // Every picture of a kiosk is drawn from a catalogue that has what may not be read there.
    send(.listsLoaded(.withMarkedCosts, DemonstrationPartner.resellers))
  }

  /// Sends an action a second after the one before.
  public mutating func send(_ action: Action, after milliseconds: Int64 = 1000) {
    now += milliseconds
    let effects = reduce(into: &state, action, at: now)
    self.effects += effects
    if let top = ScreenWriter.draw(state).scroll { _ = reduce(into: &state, .scrolled(top), at: now) }
    if effects.contains(.makeDraft) { send(.draftMade(Self.identity, today: Fixtures.today)) }
  }

  public mutating func press(_ keys: Key...) { for key in keys { send(.keyPressed(key)) } }

  public mutating func type(_ text: String) { for character in text { send(.keyPressed(.character(character))) } }

  /// Lets time pass as the loop does: to each moment that the state asks for, up to so many milliseconds from now.
  public mutating func pass(milliseconds: Int64) {
    let end = now + milliseconds
    while let moment = state.wakeAt(), moment <= end { send(.timePassed, after: max(0, moment - now)) }
    now = end
  }

  /// Answers a save that the state has asked for, as a store does.
  public mutating func save() { send(.draftSaved(id: Self.identity.id)) }

  /// Fills a text field and leaves it with Tab.
  public mutating func fill(_ field: Field, _ text: String) {
    go(to: .field(field))
    press(.control("e"), .control("u"))
    type(text)
    press(.tab)
  }

  /// Goes to a thing on the page with Tab and Shift-Tab.
  public mutating func go(to focus: Focus) {
    guard let all = state.wizard?.focuses, let focused = state.wizard?.place.focus,
      let here = all.firstIndex(of: focused), let there = all.firstIndex(of: focus)
    else { return }
    for _ in 0..<abs(there - here) { press(there > here ? .tab : .backTab) }
  }

  /// Everything that a visitor is asked of its company.
  public mutating func answerDetails() {
    fill(.companyName, "Van der Meer Fietsen B.V.")
    for (field, text) in Fixtures.typedCompany { fill(field, text) }
  }

  /// From the start page to the page on which a visitor hands in, without a product.
  public mutating func goToHandIn() {
    press(.enter)
    answerDetails()
    press(.function(10), .function(10), .left, .left, .up, .enter)
    press(.function(10))
  }

  public mutating func forgetEffects() { effects = [] }

  /// The screen as plain rows.
  public var screen: [String] { ScreenWriter.draw(state).canvas.lines() }
  /// The screen as one text.
  public var text: String { screen.joined(separator: "\n") }
}
