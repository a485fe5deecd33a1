import Records
import Rules
import TestSupport
import Wizard

/// What is asked when a customer may be here already, and when answers could be lost.
extension Scene {
  private static let known = KnownCustomer(
    reference: "C-2026-000017", name: "Van der Meer Fietsen", country: "NL", domainPrefix: "vandermeer",
    emailDomain: "vandermeerfietsen.nl")

  private static let moment = LocalMoment(date: Fixtures.today, hour: 14, minute: 2)
  private static let store = ["path": "/home/j.devries/.local/share/frontdesk/customers.sqlite", "detail": "page 14"]
  private static let file = "/home/j.devries/.local/state/frontdesk/draft-6f9619ff-8b86-4d01-b42d-00cf4fc964ff"

  private static func typeKnown(_ driver: inout WizardDriver) {
    driver.go(to: .companyName)
    driver.type("Van der Meer Fietzen")
    driver.send(.timePassed)
    driver.send(.customersFound(.name("Van der Meer Fietzen", country: "NL"), [known]))
  }

  private static func refuse(_ driver: inout WizardDriver, _ key: String = "store/full", file: String? = nil) {
    driver.fill(.companyName, "Van der Meer Fietsen B.V.")
    driver.press(.function(3))
    driver.send(.draftNotSaved(key: key, arguments: store, file: file))
  }

  static let existing = [
    Scene(wizard: "existing-while-typing") { typeKnown(&$0) },
    Scene(wizard: "existing-after-leaving") { driver in
      typeKnown(&driver)
      driver.press(.tab, .backTab)
    },
    Scene(wizard: "existing-question") { driver in
      typeKnown(&driver)
      driver.press(.function(4))
    },
    Scene(wizard: "review-existing") { driver in
      driver.answerEverything()
      driver.send(.customersFound(.name("Van der Meer Fietsen B.V.", country: "NL"), [known]))
      driver.send(
        .customersFound(
          .emailDomain("vandermeerfietsen.nl"),
          [KnownCustomer(reference: "C-2026-000021", name: "Fietsenhandel Zuid", emailDomain: "vandermeerfietsen.nl")]))
      driver.press(.function(2))
    },
    Scene(wizard: "review-existing-number") { driver in
      driver.answerEverything()
      var same = known
      same.registrationID = "12345678"
      driver.send(.customersFound(.registrationID("12345678", country: "NL"), [same]))
    },
  ]

  static let keeping = [
    Scene(wizard: "draft-moved") { driver in
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.send(.draftTaken(at: moment))
    },
    Scene(wizard: "not-kept-memory") { refuse(&$0) },
    Scene(wizard: "not-kept-file") { refuse(&$0, "store/damaged", file: file) },
    Scene(wizard: "not-kept-record") { driver in
      driver.answerEverything()
      driver.next()
      driver.next()
      driver.wizard.draftState = .saved
      driver.send(.submissionFailed(key: "store/read-only", arguments: store, file: nil))
    },
    Scene(wizard: "file-name") { driver in
      refuse(&driver)
      driver.press(.down, .enter)
    },
    Scene(wizard: "file-refused") { driver in
      refuse(&driver)
      driver.press(.down, .enter)
      driver.send(.fileRefused(reason: "Permission denied"))
    },
    Scene(wizard: "file-written") { driver in
      refuse(&driver)
      driver.press(.down, .enter, .enter)
      driver.send(.fileWritten(path: "/home/j.devries/draft-K7Q2.json"))
    },
    Scene(wizard: "receipt-found") { driver in
      driver.answerAccountDetails()
      driver.send(.receiptFound(WizardDriver.receipt, driver.wizard.draft, today: Fixtures.today))
    },
    Scene(customers: "customers-draft-in-use") { $0.send(.draftInUse(code: "K7Q2", since: moment)) },
    Scene("welcome-draft-in-use") { size, language in
      let tomorrow = CalendarDate(year: 2026, month: 11, day: 23)
      var driver = CustomersDriver(size: size, language: language, page: nil, today: tomorrow ?? Fixtures.today)
      driver.state.customers = nil
      driver.send(.draftInUse(code: "H4WP", since: moment))
      return driver.state
    },
  ]
}
