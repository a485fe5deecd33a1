import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("Submit, once, and the receipt")
struct SubmitTests {
  private func driver() -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    driver.next()
    driver.forgetEffects()
    return driver
  }

  private func submissions(_ driver: WizardDriver) -> Int {
    driver.effects.count { if case .submit = $0 { true } else { false } }
  }

  @Test("However often the key is pressed, it is submitted once")
  func once() {
    var driver = driver()
    driver.press(.enter, .enter, .function(10), .character(" "), .control("o"))
    #expect(submissions(driver) == 1)
    #expect(driver.wizard.isSubmitting)
    driver.press(.escape)
    #expect(driver.wizard.page == .submit)
  }

  @Test("F14: Submit says that answers need a second look, and Enter on that line shows the first of them on Review")
  func secondLook() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.fill(.email, "sanne@mail.contoso.nl")
    driver.fill(.registrationID, "1234")
    driver.next()
    driver.order("business premium", 5)
    driver.next()
    driver.next()
    #expect(driver.wizard.focus == .button(.submit))
    // The address of the contact is the one of the agreement's person too.
    #expect(driver.screen.contains { $0.hasPrefix(" ? 3 answers need a second look") })
    for key in [Key.backTab, .function(2)] {
      var driver = driver
      driver.press(key)
      #expect(driver.screen.contains { $0.hasPrefix(" > 3 answers need a second look") })
      driver.press(.enter)
      #expect(driver.wizard.page == .review)
      #expect(driver.wizard.focus == .answer(2))
      #expect(driver.wizard.reviewEntries[2].field == .registrationID)
    }
    #expect(submissions(driver) == 0)
  }

  @Test("F14: without a warning there is no such line")
  func noSecondLook() {
    let driver = driver()
    #expect(!driver.screen.contains { $0.contains("second look") })
    #expect(driver.wizard.focuses == [.button(.submit), .button(.back)])
  }

  @Test("What the store refuses is reported, and it can be submitted again")
  func notSaved() {
    var driver = driver()
    driver.press(.enter)
    driver.send(.notSubmitted(key: "store/full", arguments: ["path": "/tmp/x"]))
    #expect(driver.wizard.notice?.key == "store/full")
    driver.press(.enter)
    #expect(submissions(driver) == 2)
  }

  @Test("What no longer passes at the store is listed, and leads to its field")
  func refused() {
    var driver = driver()
    driver.press(.enter)
    let finding = Finding(rule: "domain-prefix/taken", severity: .error, arguments: ["reference": "C-2026-000017"])
    driver.send(.submissionRefused([Problem(path: .field(.domainPrefix), finding: finding)]))
    driver.press(.enter)
    #expect(driver.wizard.page == .accountDetails)
    #expect(driver.wizard.focus == .field(.domainPrefix))
    #expect(driver.wizard[status: .domainPrefix].phase == .fix)
  }

  private func receipt(customersBehind: Bool = false) -> WizardDriver {
    var driver = driver()
    driver.press(.enter)
    driver.send(.submitted(WizardDriver.receipt))
    driver.forgetEffects()
    return driver
  }

  @Test("The receipt has three ways on, by letter, by button and by key")
  func ways() {
    let ways: [([Key], Effect?)] = [
      ([.enter], .leave(.finished)), ([.function(10)], .leave(.finished)), ([.character("a")], .makeDraft),
      ([.character("A")], .makeDraft), ([.tab, .enter], .makeDraft), ([.character("p")], nil),
      ([.tab, .tab, .enter], nil),
    ]
    for (keys, effect) in ways {
      var driver = receipt()
      for key in keys { driver.press(key) }
      #expect(driver.effects == (effect.map { [$0] } ?? []), "\(keys)")
      if effect == nil { #expect(driver.wizard.overlay != nil) }
    }
  }

  @Test("Nothing that is typed or pressed on the receipt saves the draft again")
  func noDraft() {
    for key in [Key.function(3), .control("x"), .function(9), .escape, .function(8), .function(2), .function(7)] {
      var driver = receipt()
      driver.press(key)
      #expect(driver.effects.isEmpty, "\(key)")
      #expect(driver.wizard.page == .receipt)
    }
    var small = receipt()
    small.send(.resized(ScreenSize(rows: 10, columns: 40)))
    small.forgetEffects()
    small.press(.control("x"))
    #expect(small.effects == [.leave(.finished)])
    var ended = receipt()
    ended.send(.sessionEnded)
    #expect(ended.effects == [.leave(.finished)])
  }

  @Test("Enter is ignored for a quarter of a second after a page came, other keys are not")
  func pause() {
    var state = driver().state
    _ = reduce(into: &state, .keyPressed(.enter), at: 1_000_000)
    _ = reduce(into: &state, .submitted(WizardDriver.receipt), at: 1_001_000)
    var rested = state
    #expect(reduce(into: &rested, .keyPressed(.enter), at: 1_001_250) == [.leave(.finished)])
    #expect(reduce(into: &state, .keyPressed(.enter), at: 1_001_249).isEmpty)
    #expect(state.wizard?.page == .receipt)
    var other = state
    #expect(reduce(into: &other, .keyPressed(.character("a")), at: 1_001_100) == [.makeDraft])
    // A key that is held down stays refused until it is let go.
    #expect(reduce(into: &state, .keyPressed(.enter), at: 1_001_300).isEmpty)
    #expect(reduce(into: &state, .keyPressed(.enter), at: 1_001_550) == [.leave(.finished)])
  }

  @Test(
    "F1: a held F10 or its twin goes on by one page, and never submits", arguments: [Key.function(10), .control("o")])
  func heldKey(key: Key) {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    var state = driver.state
    #expect(state.wizard?.page == .subscriptions)
    var effects: [Effect] = []
    // The first repeat of a keyboard comes after half a second, the others every 33 ms.
    var now: Int64 = 5_000_000
    for step in 0..<200 {
      effects += reduce(into: &state, .keyPressed(key), at: now)
      now += step == 0 ? 500 : 33
    }
    #expect(state.wizard?.page != .receipt)
    #expect(!effects.contains { if case .submit = $0 { true } else { false } })
  }

  @Test("F1: Submit wants half a second after its page came")
  func submitPause() {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    var state = driver.state
    _ = reduce(into: &state, .keyPressed(.function(10)), at: 1_000_000)
    #expect(state.wizard?.page == .submit)
    var early = state
    #expect(reduce(into: &early, .keyPressed(.function(10)), at: 1_000_499).isEmpty)
    let effects = reduce(into: &state, .keyPressed(.function(10)), at: 1_000_500)
    #expect(effects.contains { if case .submit = $0 { true } else { false } })
  }
}
