import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("A field speaks when it has been left, and is silent at once when it is mended")
struct FieldStateTests {
  private func phase(_ driver: WizardDriver, _ field: Field) -> FieldPhase { driver.wizard[status: field].phase }

  @Test("Untouched, editing, ok")
  func good() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    #expect(phase(driver, .companyName) == .untouched)
    driver.type("F")
    #expect(phase(driver, .companyName) == .editing)
    driver.type("abrikam")
    driver.press(.tab)
    #expect(phase(driver, .companyName) == .ok)
    driver.press(.backTab, .backspace)
    #expect(phase(driver, .companyName) == .editing)
  }

  @Test("A warning waits until the field is left, and lets one go on")
  func warning() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .email)
    driver.type("sanne@mail.contoso.nl")
    #expect(phase(driver, .email) == .editing)
    driver.press(.tab)
    #expect(phase(driver, .email) == .check)
    #expect(driver.wizard[status: .email].findings.first?.rule == "email/subdomain")
    #expect(driver.wizard.focus == .field(.phone))
  }

  @Test("Nothing is said of a value before the field is left, then it is to be fixed")
  func error() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .email)
    for character in "sanne" {
      driver.press(.character(character))
      #expect(phase(driver, .email) == .editing)
      #expect(driver.wizard[status: .email].findings.isEmpty)
    }
    driver.press(.tab)
    #expect(phase(driver, .email) == .fix)
  }

  @Test("Each key looks again at an error, and the last one takes it away before the field is left")
  func mending() {
    var driver = WizardDriver.demonstration()
    driver.fill(.email, "sanne")
    driver.go(to: .email)
    driver.type("@fietsen")
    #expect(phase(driver, .email) == .fix)
    #expect(driver.wizard[status: .email].findings.first?.messageKey == "rule/email/syntax.domain-without-dot")
    driver.type(".nl")
    #expect(phase(driver, .email) == .editing)
    #expect(driver.wizard[status: .email].findings.isEmpty)
    driver.press(.tab)
    #expect(phase(driver, .email) == .ok)
  }

  @Test("An empty field that is passed through says nothing, whichever way it is passed")
  func passedThrough() {
    for key in [Key.tab, .down, .enter] {
      var driver = WizardDriver.demonstration()
      driver.go(to: .companyName)
      while case .field(let field) = driver.wizard.focus, field.definition.control.isText, field != .phone {
        driver.press(key)
      }
      for field in Field.single { #expect(phase(driver, field) != .fix, "\(field.rawValue)") }
      #expect(driver.wizard.draftState == .none)
    }
  }

  @Test("Text that was typed and taken away again leaves the field untouched")
  func emptied() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "F")
    #expect(phase(driver, .companyName) == .fix)
    var other = WizardDriver.demonstration()
    other.go(to: .companyName)
    other.type("F")
    other.press(.backspace, .tab)
    #expect(phase(other, .companyName) == .untouched)
  }

  @Test("Next asks for every answer of the page, empty ones too")
  func next() {
    var driver = WizardDriver.demonstration()
    driver.next()
    for field in [Field.companyName, .domainPrefix, .addressLine1, .city, .firstName, .lastName, .email] {
      #expect(phase(driver, field) == .fix, "\(field.rawValue)")
    }
    #expect(phase(driver, .addressLine2) == .untouched)
    #expect(phase(driver, .country) == .ok)
  }

  /// What is typed, and what stands there when the field was left.
  static let forms: [(Field, String, String)] = [
    (.companyName, "  Van der Meer  Fietsen ", "Van der Meer Fietsen"),
    (.lastName, "Ande\u{301}", "And\u{e9}"),
    (.domainPrefix, "VanDerMeer", "vandermeer"),
    (.email, " sanne@fietsen.nl ", "sanne@fietsen.nl"),
    (.city, " Den Haag", "Den Haag"),
  ]

  @Test("A value is put in its form when its field is left, and shown so", arguments: forms)
  func normalised(field: Field, typed: String, kept: String) {
    var driver = WizardDriver.demonstration()
    driver.fill(field, typed)
    // By bytes: two spellings of a letter are equal texts.
    #expect(Array(driver.wizard.answers[field].utf8) == Array(kept.utf8))
    driver.go(to: field)
    #expect(Array(driver.wizard.editor.text.utf8) == Array(kept.utf8))
  }

  @Test("No field holds the focus: every key that leaves does leave, whatever stands there")
  func neverBlocked() {
    for key in [Key.tab, .backTab, .up, .down, .enter] {
      var driver = WizardDriver.demonstration()
      driver.go(to: .email)
      driver.type("@@@")
      driver.press(key)
      #expect(driver.wizard.focus != .field(.email))
      #expect(driver.wizard.answers[.email] == "@@@")
    }
  }

  @Test("Back is never blocked and loses nothing")
  func back() {
    for key in [Key.function(8), .escape] {
      var driver = WizardDriver.demonstration()
      driver.answerEverything()
      driver.next()
      let before = driver.wizard.answers
      var pages: [Page] = []
      while driver.wizard.page != .accountDetails {
        pages.append(driver.wizard.page)
        driver.press(key)
      }
      #expect(pages == [.submit, .review, .subscriptions])
      #expect(driver.wizard.answers == before)
    }
  }

  @Test("Back goes from a page full of problems too")
  func backWithProblems() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    driver.go(to: .line(0, .quantity))
    driver.type("999")
    driver.press(.escape)
    #expect(driver.wizard.page == .accountDetails)
    #expect(driver.wizard.answers.subscriptions.first?.quantity == 999)
  }
}
