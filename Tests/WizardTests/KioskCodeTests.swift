import Records
import TestSupport
import Testing
import Text
import Wizard

@Suite("Going on with a code")
struct KioskCodeTests {
  private func onCode() -> KioskDriver {
    var driver = KioskDriver()
    driver.press(.tab, .enter)
    driver.type("k7r2-m4xp")
    driver.press(.enter)
    return driver
  }

  @Test("A code is looked for once, as it was typed")
  func looks() {
    var driver = onCode()
    #expect(driver.effects.last == .goOn(code: "k7r2-m4xp", answer: nil))
    driver.forgetEffects()
    driver.press(.enter)
    #expect(driver.effects == [])
  }

  @Test("A wrong code says the same words whatever was wrong; while it waits no code is looked for, but Start works")
  func wrong() {
    var driver = onCode()
    driver.send(.codeAnswered(.wrong(wait: 0), code: "k7r2-m4xp"))
    #expect(driver.text.contains("There is no form with this code. Look at it once more, or start anew."))
    #expect(!driver.text.contains("Wait"))
    driver.press(.enter)
    driver.send(.codeAnswered(.wrong(wait: 5), code: "k7r2-m4xp"))
    #expect(driver.text.contains("Wait 5 seconds, or go back and start anew right away."))
    driver.forgetEffects()
    driver.press(.enter)
    #expect(driver.effects == [])
    driver.pass(milliseconds: 5_000)
    #expect(!driver.text.contains("Wait"))
    driver.press(.enter)
    #expect(driver.effects == [.goOn(code: "k7r2-m4xp", answer: nil)])
    driver.send(.codeAnswered(.wait(10), code: "k7r2-m4xp"))
    driver.press(.escape, .enter)
    #expect(driver.state.wizard != nil)
  }

  @Test("From another place one answer is asked for too, and sent with the code")
  func asks() {
    var driver = onCode()
    driver.send(.codeAnswered(.asks(.lastName), code: "k7r2-m4xp"))
    #expect(driver.text.contains("Your last name"))
    driver.type("van der Meer")
    driver.press(.enter)
    #expect(driver.effects.last == .goOn(code: "k7r2-m4xp", answer: "van der Meer"))
    driver.send(.codeAnswered(.wrong(wait: 0), code: "k7r2-m4xp"))
    #expect(driver.text.contains("There is no form with this code."))
  }

  @Test("What is no code is told so, and a form that was handed in shows its number")
  func otherAnswers() {
    var driver = onCode()
    driver.send(.codeAnswered(.malformed, code: "k7r2-m4xp"))
    #expect(driver.text.contains("A code has eight letters and digits"))
    driver.press(.enter)
    driver.send(
      .codeAnswered(
        .handedIn(reference: "A-2026-000012", at: LocalMoment(date: Fixtures.today, hour: 10, minute: 14)),
        code: "k7r2-m4xp"))
    #expect(driver.text.contains("Your details were handed in: 10:14."))
    #expect(driver.text.contains("A-2026-000012"))
    driver.pass(milliseconds: 30_000)
    #expect(driver.text.contains("Press Enter to start."))
  }

  @Test("A form that is found after the page for a code was left is not shown, and is given back")
  func late() {
    for key in [Key.escape, .function(9)] {
      var driver = onCode()
      driver.press(key)
      driver.send(
        .draftOpened(Draft(id: "1", code: "K7R2M4XP", submission: "2", owner: Draft.visitor), today: Fixtures.today))
      #expect(driver.state.wizard == nil)
      #expect(driver.effects.last == .releaseDraft(id: "1"))
    }
  }

  @Test("What is found out about another code than the one that is looked for changes nothing")
  func otherCode() {
    var driver = onCode()
    let before = driver.text
    driver.send(.codeAnswered(.wrong(wait: 60), code: "k7r2-m4xq"))
    #expect(driver.text == before)
    driver.send(
      .draftOpened(Draft(id: "1", code: "K7R2M4XQ", submission: "2", owner: Draft.visitor), today: Fixtures.today))
    #expect(driver.state.wizard == nil)
    #expect(driver.effects.last == .releaseDraft(id: "1"))
  }

  @Test("A form that is gone on with stands where it was left, and its code is not told again")
  func goesOn() {
    var first = KioskDriver()
    first.press(.enter)
    first.fill(.companyName, "Fabrikam")
    first.type("1234")
    first.forgetEffects()
    first.press(.function(3))
    guard case .saveDraft(let draft)? = first.effects.first else {
      Issue.record("no draft was saved")
      return
    }
    var driver = onCode()
    driver.send(.draftOpened(draft, today: Fixtures.today))
    #expect(driver.state.wizard?.place.focus == .field(.registrationID))
    #expect(driver.state.wizard?.place.editor.text == "1234")
    driver.type("5")
    driver.save()
    #expect(!driver.text.contains("K7R2"))
  }
}
