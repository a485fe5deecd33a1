import Messages
import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

/// Every key at every place of a kiosk. That every byte and sequence of a terminal says one of these keys or nothing is
/// shown by `TerminalTests`.
@Suite("No key leads out of a kiosk", .enabled(if: OptimisedRun.isOn, "\(OptimisedRun.reason)"))
struct KioskKeysTests {
  @Test("at any place, for a visitor and for an agent", arguments: KioskSetting.Role.allCases)
  func everywhere(role: KioskSetting.Role) {
    let places = KioskDriver.places(role)
    #expect(places.count > 70)
    for place in places {
      for action in KioskKeys.actions {
        // Without a picture: there are tens of thousands of these.
        var state = place.driver.state
        let effects = reduce(into: &state, action, at: place.driver.now + 1000)
        let faults = Self.faults(state, effects, role)
        if !faults.isEmpty { Issue.record("\(place), \(action): \(faults)") }
      }
    }
  }

  @Test(
    "nor any row of keys, whatever the store answers", arguments: KioskSetting.Role.allCases, [1] as [UInt64])
  func inARow(role: KioskSetting.Role, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let places = KioskDriver.places(role)
    var driver = KioskDriver(kiosk: KioskSetting(role: role))
    for step in 0..<4_000 {
      if step % 100 == 0 { driver = places.randomElement(using: &random)?.driver ?? driver }
      guard let action = KioskKeys.actions.randomElement(using: &random) else { return }
      driver.send(action)
      if step % 11 == 0 { driver.save() }
      if step % 13 == 0 { driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:])) }
      let faults = Self.faults(driver.state, driver.effects, role)
      guard faults.isEmpty else {
        Issue.record("seed \(seed), step \(step), \(action): \(faults)\n\(driver.text)")
        return
      }
      driver.forgetEffects()
    }
  }

  @Test("T2: what hides in a paste saves, leaves and turns nothing", arguments: KioskSetting.Role.allCases)
  func pastes(role: KioskSetting.Role) {
    for place in KioskDriver.places(role) where place.driver.state.idle == .none {
      for action in KioskKeys.actions {
        guard case .pasted = action else { continue }
        var driver = place.driver
        driver.send(action)
        #expect(driver.state.wizard?.page == place.driver.state.wizard?.page, "\(place)")
        #expect(driver.state.kiosk?.page == place.driver.state.kiosk?.page, "\(place)")
        #expect((driver.state.wizard == nil) == (place.driver.state.wizard == nil), "\(place)")
        for effect in driver.effects {
          // A paste into a field is a change like another: the draft is saved.
          if case .saveDraft = effect { continue }
          Issue.record("\(place): \(effect)")
        }
      }
    }
  }

  /// What is there that a kiosk does not have, or was asked for that it never asks for.
  private static func faults(_ state: FrontdeskState, _ effects: [Effect], _ role: KioskSetting.Role) -> [String] {
    var faults: [String] = []
    if state.kiosk == nil { faults.append("no kiosk") }
    if state.customers != nil { faults.append("the Customers page") }
    if state.relationship != nil { faults.append("a request") }
    if state.start != nil { faults.append("a question before any page") }
    if state.wizard?.page == .receipt { faults.append("the receipt of an agent's own terminal") }
    if state.wizard?.session.lastCustomer != nil { faults.append("the last customer") }
    switch state.wizard?.overlays.top {
    case .file: faults.append("the name of a file")
    case .record: faults.append("a record")
    case .question(let question):
      let never: [QuestionOverlay.Choice] = [.saveToFile, .showRecord, .requestRelationship, .goOnWithDraft, .takeOver]
      faults += never.filter { question.choices.contains($0) }.map { "a question with \($0)" }
    case .list, .help, .summary, nil: break
    }
    return faults + effects.filter { !isAllowed($0, role) }.map { "\($0)" }
  }

  /// Everything that a kiosk may ask for; the rest is the agent's at a terminal of their own.
  private static func isAllowed(_ effect: Effect, _ role: KioskSetting.Role) -> Bool {
    switch effect {
    case .makeDraft, .saveDraft, .discardDraft, .releaseDraft, .removeDraftFile, .goOn, .forgetSession, .redrawScreen,
      .stopSubmission:
      true
    case .handIn: role == .visitor
    case .submit, .findCustomers: role == .agent
    case .leave, .writeDraftFile, .keepAsNewDraft, .releaseAbandonedDraft, .takeDraft, .findLastCustomer, .findCity,
      .loadCustomers, .makeDraftLike, .openRequest, .exportStored,
      .openRecord, .correctRecord, .openDraft, .openApplication, .discardApplication, .startRelationship,
      .saveRelationship:
      false
    }
  }
}
