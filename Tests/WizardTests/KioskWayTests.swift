import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("The way through a kiosk")
struct KioskWayTests {
  private static let receipt = KioskReceipt(reference: "A-2026-000012", email: "a@b.nl", isApplication: true)

  @Test("A key pressed within a second does not close what is shown only once")
  func pauses() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.press(.function(3))
    driver.save()
    driver.send(.keyPressed(.enter), after: 900)
    #expect(driver.text.contains("Your code is K7R2-M4XP"))
    driver.send(.keyPressed(.enter), after: 1100)
    #expect(driver.text.contains("Press Enter to start."))
    driver.goToHandIn()
    driver.press(.enter)
    driver.send(.handedIn(Self.receipt))
    driver.send(.keyPressed(.enter), after: 900)
    #expect(driver.text.contains("A-2026-000012"))
    driver.send(.keyPressed(.enter), after: 1100)
    #expect(driver.text.contains("Press Enter to start."))
  }

  @Test("Who goes back without an answer keeps the language; the next visitor finds the first one")
  func language() {
    for keys in [
      [Key.enter, .function(8)], [.enter, .function(9)], [.enter, .function(3)], [.tab, .enter, .escape],
    ] {
      var driver = KioskDriver()
      driver.press(.right)
      for key in keys { driver.press(key) }
      #expect(driver.text.contains("Druk op Enter om te beginnen."), "\(keys)")
      driver.pass(milliseconds: 181_000)
      #expect(driver.text == KioskDriver().text, "\(keys)")
    }
    var driver = KioskDriver()
    driver.press(.right, .enter)
    driver.fill(.companyName, "Fabrikam")
    driver.press(.function(9), .up, .enter)
    driver.send(.draftDiscarded)
    #expect(driver.text.contains("Er is niets bewaard."))
    driver.pass(milliseconds: 181_000)
    #expect(driver.text == KioskDriver().text)
  }

  @Test("F3 on a form without an answer gives no code, for there is nothing to go on with")
  func nothingToKeep() {
    var driver = KioskDriver()
    driver.press(.enter, .function(3))
    #expect(driver.text.contains("Press Enter to start."))
    #expect(!driver.effects.contains { if case .saveDraft = $0 { true } else { false } })
  }

  @Test("The row of keys has the way out on every page, and a way to problems only where there are some")
  func keys() {
    var driver = KioskDriver()
    driver.press(.enter)
    for page in 1...4 {
      if page == 1 { driver.answerDetails() }
      let keys = driver.screen.last ?? ""
      #expect(keys.contains("F3 Save and stop") && keys.contains("F8 Back") && keys.contains("F10"), "page \(page)")
      #expect(!keys.contains("F2"), "page \(page)")
      if page == 2 { driver.press(.function(10), .left, .left, .up, .enter) } else { driver.press(.function(10)) }
    }
    var other = KioskDriver()
    other.press(.enter)
    other.fill(.email, "nobody")
    #expect(other.screen.last?.contains("F2") == true)
  }

  @Test("The message at Back says that it goes back")
  func back() {
    var driver = KioskDriver()
    driver.goToHandIn()
    #expect(driver.text.contains("Nothing has been sent yet. F10 hands it in."))
    driver.press(.right)
    #expect(driver.text.contains("Enter goes back one page; nothing is lost."))
    driver.press(.enter, .right)
    #expect(driver.text.contains("Enter goes back one page; nothing is lost."))
  }

  @Test("A save of a form that is not open any more changes nothing in the one that is")
  func otherDraft() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    let before = driver.text
    for action in [
      Action.draftTaken(at: nil), .handedIn(Self.receipt), .draftSaved(id: "of-another", code: "AAAA2222"),
    ] {
      driver.send(.ofDraft(id: "of-another", action))
      #expect(driver.text == before)
    }
    driver.send(.ofDraft(id: KioskDriver.identity.id, .handedIn(Self.receipt)))
    #expect(driver.text.contains("A-2026-000012"))
  }

  @Test("A store that does not answer at the end holds the page of nobody: the program ends")
  func storeIsSilent() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.pass(milliseconds: 181_000)
    #expect(driver.state.idle == .ending)
    driver.forgetEffects()
    driver.send(.timePassed, after: 15_000)
    #expect(driver.effects == [.leave(.idle(code: nil))])
  }
}
