import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("Review shows every answer once more, and one key changes one of them")
struct ReviewTests {
  private func driver() -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    return driver
  }

  private func place(_ driver: WizardDriver, _ field: Field) -> Int {
    driver.wizard.reviewEntries.firstIndex { $0.field == field } ?? -1
  }

  @Test("F13: every answer that is asked has one entry of its own, an address in the order of its country")
  func complete() {
    let driver = driver()
    #expect(
      driver.wizard.reviewEntries.map(\.field) == [
        .country, .companyName, .registrationID, .domainPrefix, .qualification, .purchaseOrder,
        .addressLine1, .addressLine2, .postalCode, .city,
        .firstName, .lastName, .email, .phone, .culture, .reseller, .additionalResellers,
        .agreementAcceptance, .agreementDate, .agreementFirstName, .agreementLastName, .agreementEmail, .agreementPhone,
        .gdap, .confirmPartnerRole, .confirmNoAffiliateResale, .subscriptions, .subscriptions,
      ])
    #expect(Set(driver.wizard.reviewEntries.map(\.label)).count == driver.wizard.reviewEntries.count)
  }

  @Test("F13: Enter on an entry goes to exactly its field, whichever it is")
  func exactly() {
    let driver = driver()
    for (place, entry) in driver.wizard.reviewEntries.enumerated() where entry.field != .subscriptions {
      var driver = driver
      driver.go(to: .answer(place))
      driver.press(.enter)
      #expect(driver.wizard.focus == entry.field.map { .field($0) }, "\(entry.label)")
    }
  }

  @Test("F13: Home, End, PgUp and PgDn move through the answers")
  func moving() {
    var driver = driver()
    driver.press(.home)
    #expect(driver.wizard.focus == .sectionUpdate(.accountDetails))
    driver.press(.end)
    #expect(driver.wizard.focus == .answer(driver.wizard.reviewEntries.count - 1))
    driver.press(.pageUp)
    #expect(driver.wizard.focus == .answer(driver.wizard.reviewEntries.count - 8))
    driver.press(.pageDown)
    #expect(driver.wizard.focus == .answer(driver.wizard.reviewEntries.count - 1))
  }

  @Test(
    "F13: what the order costs stays in sight, wherever one is on the page",
    arguments: [ScreenSize(rows: 24, columns: 80), .least])
  func total(size: ScreenSize) {
    var driver = WizardDriver.demonstration(size: size)
    driver.answerEverything()
    for focus in driver.wizard.focuses {
      driver.go(to: focus)
      #expect(driver.screen.contains { $0.contains("EUR each month") }, "\(focus)")
    }
  }

  @Test("What was left out is said to be so")
  func notProvided() {
    var driver = driver()
    driver.wizard.answers[.phone] = ""
    driver.press(.function(8), .function(10))
    #expect(driver.wizard.reviewEntries[place(driver, .phone)].value == "Not provided")
  }

  @Test("Enter on an answer opens just that, Enter comes back to it, and it is marked")
  func single() {
    var driver = driver()
    let place = place(driver, .companyName)
    driver.go(to: .answer(place))
    driver.press(.enter)
    #expect(driver.wizard.page == .accountDetails)
    #expect(driver.wizard.focus == .field(.companyName))
    driver.type(" Holding")
    driver.press(.enter)
    #expect(driver.wizard.page == .review)
    #expect(driver.wizard.focus == .answer(place))
    #expect(driver.wizard.reviewEntries.filter(\.isChanged).map(\.label) == ["Legal name"])
  }

  @Test("An answer from a list comes back as soon as it is chosen")
  func fromList() {
    var driver = driver()
    driver.go(to: .answer(place(driver, .culture)))
    driver.press(.enter, .enter)
    driver.press(.home, .enter)
    #expect(driver.wizard.page == .review)
  }

  @Test("The number of an offer comes back with Enter")
  func quantity() {
    var driver = driver()
    let place = driver.wizard.reviewEntries.firstIndex { $0.section == .subscriptions } ?? 0
    driver.go(to: .answer(place))
    driver.press(.enter)
    #expect(driver.wizard.focus == .line(0, .quantity))
    driver.type("7")
    driver.press(.enter)
    #expect(driver.wizard.page == .review)
    #expect(driver.wizard.reviewEntries[place].value.hasPrefix("7 licences"))
    #expect(driver.wizard.reviewEntries[place].isChanged)
  }

  @Test("An answer that is wrong now is reported, and Back comes back with it")
  func wrong() {
    var driver = driver()
    let place = place(driver, .email)
    driver.go(to: .answer(place))
    driver.press(.enter)
    driver.go(to: .email)
    driver.press(.control("u"))
    driver.type("sanne")
    driver.press(.enter)
    guard case .summary = driver.wizard.overlay else {
      Issue.record("no list of problems")
      return
    }
    driver.press(.escape, .escape)
    #expect(driver.wizard.page == .review)
    #expect(driver.wizard.reviewEntries[place].finding?.rule == "email/syntax")
  }

  @Test("Update opens a section; F10 comes back")
  func section() {
    var driver = driver()
    driver.go(to: .sectionUpdate(.accountDetails))
    driver.press(.enter)
    #expect(driver.wizard.page == .accountDetails)
    driver.fill(.city, "Utrecht")
    driver.fill(.companyName, "Fabrikam")
    driver.next()
    #expect(driver.wizard.page == .review)
    #expect(driver.wizard.focus == .sectionUpdate(.accountDetails))
    #expect(driver.wizard.changed == [.city, .companyName])
    #expect(driver.wizard.reviewEntries.count { $0.isChanged } == 2)
  }

  @Test("An answer that was put back as it was is not marked")
  func unchanged() {
    var driver = driver()
    driver.go(to: .answer(place(driver, .companyName)))
    driver.press(.enter, .character("x"), .backspace, .enter)
    #expect(driver.wizard.changed == [])
  }

  @Test("A warning is shown and lets one go on")
  func warnings() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.fill(.email, "sanne@mail.contoso.nl")
    driver.next()
    driver.order("business premium", 5)
    driver.next()
    #expect(driver.wizard.reviewEntries[place(driver, .email)].finding?.severity == .warning)
    driver.press(.function(2))
    #expect(driver.wizard.focus == .answer(place(driver, .email)))
    driver.next()
    #expect(driver.wizard.page == .submit)
  }
}
