import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("Who accepted the agreement is the contact, which one line says, or another person")
struct AgreementPersonTests {
  private static let person: [Field] = [.agreementFirstName, .agreementLastName, .agreementEmail, .agreementPhone]
  private static let line = Focus.button(.sameAsContact)

  private func driver() -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    return driver
  }

  private func asked(_ driver: WizardDriver) -> [Field] {
    Self.person.filter { driver.wizard.focuses.contains(.field($0)) }
  }

  @Test("F23: one line in the place of four questions, in every window; Space asks them, and takes them away again")
  func line() {
    for size in [ScreenSize(rows: 24, columns: 80), .least] {
      var driver = WizardDriver.demonstration(size: size)
      #expect(!driver.wizard.focuses.contains(Self.line))
      driver.answerAccountDetails()
      driver.go(to: Self.line)
      #expect(driver.screen.contains { $0.contains("[x] Same as the contact") })
      #expect(asked(driver).isEmpty)
      driver.press(.character(" "))
      #expect(driver.screen.contains { $0.contains("[ ] Same as the contact") })
      #expect(asked(driver) == Self.person)
      #expect(driver.wizard.answers[.agreementFirstName] == "Sanne")
      driver.fill(.agreementFirstName, "Piet")
      driver.fill(.firstName, "Susanna")
      #expect(driver.wizard.answers[.agreementFirstName] == "Piet")
      driver.go(to: Self.line)
      driver.press(.character(" "))
      #expect(asked(driver).isEmpty)
      #expect(driver.wizard.answers[.agreementFirstName] == "Susanna")
    }
  }

  @Test("F23: Tab, Enter, Up and Down pass the line as a question", arguments: [Key.tab, .enter, .down])
  func passing(key: Key) {
    var driver = driver()
    driver.go(to: Self.line)
    driver.press(key)
    #expect(driver.wizard.focus == .field(.gdap))
    driver.press(.up)
    #expect(driver.wizard.focus == Self.line)
    driver.press(.up)
    #expect(driver.wizard.focus == .field(.agreementDate))
  }

  @Test("F23: what is wrong with the contact is told once, at the contact")
  func once() {
    var driver = driver()
    driver.fill(.email, "sanne@contoso.nl")
    driver.next()
    guard case .summary(let summary) = driver.wizard.overlay else {
      Issue.record("no list of problems")
      return
    }
    #expect(summary.problems.map(\.path) == [.field(.email)])
    driver.press(.escape)
    #expect(driver.screen.contains { $0.contains("1 to fix") })
  }

  @Test("F23: what is wrong with the contact only as the person who accepted stands at the line")
  func lineFinding() {
    var driver = driver()
    driver.fill(.lastName, String(repeating: "Meer ", count: 9))
    #expect(driver.wizard[status: .lastName].phase == .ok)
    #expect(driver.wizard.session.lineFinding?.rule == "last-name/over-40")
    driver.press(.function(2))
    #expect(driver.wizard.focus == Self.line)
  }

  @Test("F23: who goes to one of the four from Review finds it asked", arguments: person)
  func fromReview(field: Field) {
    var driver = driver()
    driver.next()
    driver.next()
    driver.press(.up, .enter)
    driver.go(toAnswer: field)
    driver.press(.enter)
    #expect(driver.wizard.focus == .field(field))
    #expect(asked(driver) == Self.person)
  }

  @Test("F23: a draft with another person asks the four, one with the contact does not", arguments: [true, false])
  func resumed(isContact: Bool) {
    var driver = driver()
    if !isContact {
      driver.go(to: Self.line)
      driver.press(.character(" "))
      driver.fill(.agreementFirstName, "Piet")
    }
    var other = WizardDriver.demonstration()
    other.send(.draftOpened(driver.wizard.draft, today: Fixtures.today))
    #expect(asked(other) == (isContact ? [] : Self.person))
    #expect(other.wizard.answers == driver.wizard.answers)
  }
}
