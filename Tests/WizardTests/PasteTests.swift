import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("Paste is text: one line of it, and never a key")
struct PasteTests {
  /// What is pasted, what goes in, and what is said of it.
  static let pastes: [(String, String, String?)] = [
    ("Fabrikam", "Fabrikam", nil),
    ("Fabrikam\nKeizersgracht 126\n", "Fabrikam", "notice/lines-pasted"),
    ("\r\n\r\nFabrikam\r\n", "Fabrikam", nil),
    ("Fab\u{7}rikam\u{1B}[31m", "Fabrikam[31m", "notice/characters-dropped"),
    ("Fab\trikam", "Fab rikam", nil),
    ("\u{202E}Fabrikam", "Fabrikam", "notice/characters-dropped"),
    // A line that only a forbidden character keeps from being blank is none.
    ("\u{200E} \nFabrikam", "Fabrikam", "notice/characters-dropped"), ("\u{7}", "", "notice/characters-dropped"),
    ("中国\u{301}", "中国\u{301}", nil),
    ("", "", nil),
  ]

  @Test("One line goes in, without what no text may hold", arguments: pastes)
  func text(pasted: String, kept: String, notice: String?) {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.send(.pasted(pasted))
    #expect(driver.wizard.editor.text == kept)
    #expect(driver.wizard.answers[.companyName] == kept)
    #expect(driver.wizard.notice?.key == notice)
    #expect(driver.wizard.focus == .field(.companyName))
  }

  @Test("It goes in at the caret")
  func caret() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type("Van Meer")
    driver.press(.wordLeft)
    driver.send(.pasted("der "))
    #expect(driver.wizard.editor.text == "Van der Meer")
    #expect(driver.wizard.editor.caret == 8)
  }

  @Test("Too much of it changes nothing")
  func tooMuch() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.go(to: .companyName)
    driver.send(.pasted(String(repeating: "x", count: 5000)))
    #expect(driver.wizard.editor.text == "Fabrikam")
    #expect(driver.wizard.notice?.key == "notice/too-much-text")
  }

  @Test("On a button, a tick, a choice or a question it presses nothing")
  func neverPresses() {
    for focus in [Focus.button(.next), .field(.confirmPartnerRole), .field(.qualification), .field(.country)] {
      var driver = WizardDriver.demonstration()
      driver.go(to: focus)
      let answers = driver.wizard.answers
      driver.send(.pasted(" \r\n y\r\n"))
      #expect(driver.wizard.answers == answers)
      #expect(driver.wizard.page == .accountDetails)
      #expect(driver.wizard.overlay == nil)
      #expect(driver.wizard.notice?.key == "notice/paste-in-text")
    }
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Contoso")
    driver.press(.function(9))
    driver.forgetEffects()
    driver.send(.pasted("\r\n"))
    #expect(driver.effects.isEmpty)
    #expect(driver.wizard.overlay != nil)
  }

  @Test("In a list it goes into the filter")
  func list() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .country)
    driver.press(.enter)
    driver.send(.pasted("belgium\n"))
    guard case .list(let list) = driver.wizard.overlay else {
      Issue.record("the list is gone")
      return
    }
    #expect(list.selectedItem?.value == "BE")
    #expect(driver.wizard.answers[.country] == "NL")
  }

  @Test("A quantity is replaced by what is pasted before the first digit; anything but digits is refused")
  func quantity() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    driver.go(to: .line(0, .quantity))
    driver.send(.pasted("25"))
    #expect(driver.wizard.answers.subscriptions.first?.quantity == 25)
    driver.send(.pasted("x"))
    #expect(driver.wizard.notice?.key == "notice/digits-only")
    driver.send(.pasted("99999999"))
    #expect(driver.wizard.answers.subscriptions.first?.quantity == 25)
  }

  @Test("A key that types what no text may hold is left out and reported")
  func typed() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.press(.character("\u{202E}"))
    #expect(driver.wizard.editor.isEmpty)
    #expect(driver.wizard.notice?.key == "notice/characters-dropped")
  }
}

@Suite("A window that is too small holds every key but the one that saves and leaves")
struct TooSmallTests {
  @Test("Nothing is typed, chosen or left")
  func held() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.go(to: .companyName)
    driver.send(.resized(ScreenSize(rows: 15, columns: 80)))
    driver.forgetEffects()
    let before = driver.wizard
    driver.press(.character("x"), .tab, .enter, .function(10), .escape, .control("u"), .function(9))
    driver.send(.pasted("y"))
    #expect(driver.wizard.answers == before.answers)
    #expect(driver.wizard.editor == before.editor)
    #expect(driver.wizard.focus == before.focus)
    #expect(driver.effects.isEmpty)
    driver.send(.resized(ScreenSize.least))
    driver.press(.character("x"))
    #expect(driver.wizard.editor.text == "Fabrikamx")
  }

  @Test("Ctrl-X saves and leaves", arguments: [Key.control("x"), .function(3)])
  func leaving(key: Key) {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.send(.resized(ScreenSize(rows: 24, columns: 59)))
    driver.forgetEffects()
    driver.press(key)
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.effects.last == .leave(.draftKept(code: "K7Q2")))
  }
}
