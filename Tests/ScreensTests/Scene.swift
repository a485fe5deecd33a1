import Catalog
import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

/// A moment in the program's life that is drawn and looked at.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let build: @Sendable (ScreenSize, Language) -> FrontdeskState

  init(_ name: String, _ build: @escaping @Sendable (ScreenSize, Language) -> FrontdeskState) {
    self.name = name
    self.build = build
  }

  /// A moment of the wizard: the steps that lead there from its beginning.
  init(wizard name: String, _ steps: @escaping @Sendable (inout WizardDriver) -> Void) {
    self.init(name) { size, language in
      var driver = WizardDriver.demonstration(size: size, language: language)
      steps(&driver)
      return driver.state
    }
  }

  /// A moment of the Customers page.
  init(
    customers name: String, canAdd: Bool = true, canRequest: Bool = true,
    page: CustomersPage? = CustomersDriver.examplePage,
    _ steps: @escaping @Sendable (inout CustomersDriver) -> Void = { _ in }
  ) {
    self.init(name) { size, language in
      var driver = CustomersDriver(size: size, language: language, canAdd: canAdd, canRequest: canRequest, page: page)
      steps(&driver)
      return driver.state
    }
  }

  var testDescription: String { name }

  static let all =
    account + overlays + order + ending + customers + relationships + existing + elsewhere + keeping + kiosk
    + applications
    + corrections + buying + prices

  static let account = [
    Scene(wizard: "account-untouched") { _ in },
    Scene(wizard: "account-filling") { driver in
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.fill(.email, "sanne@mail.contoso.nl")
      driver.fill(.domainPrefix, "van der meer")
      driver.go(to: .domainPrefix)
      driver.press(.tab)
    },
    Scene(wizard: "account-problems") { $0.next() },
    Scene(wizard: "account-problems-last") { driver in
      driver.next()
      driver.press(.end)
    },
    Scene(wizard: "account-problems-gone-to") { driver in
      driver.next()
      driver.press(.character("2"))
    },
    Scene(wizard: "account-complete") { driver in
      driver.answerAccountDetails()
      driver.go(to: .country)
    },
    Scene(wizard: "account-complete-end") { driver in
      driver.answerAccountDetails()
      driver.go(to: .button(.next))
    },
    Scene(wizard: "account-five-resellers") { driver in
      driver.answerAccountDetails()
      for name in ["litware", "tailspin", "adatum", "proseware"] { driver.pick(.field(.additionalResellers), name) }
      driver.go(to: .additionalReseller(3))
    },
    Scene(wizard: "account-education") { driver in
      driver.go(to: .qualification)
      driver.press(.right, .tab)
    },
  ]

  static let overlays = [
    Scene(wizard: "list-country") { driver in
      driver.go(to: .country)
      driver.press(.enter)
    },
    Scene(wizard: "list-reseller") { driver in
      driver.go(to: .reseller)
      driver.press(.character(" "), .down, .down, .down)
    },
    Scene(wizard: "list-areas") { driver in
      driver.pick(.field(.country), "Thailand")
      driver.go(to: .state)
      driver.press(.function(4))
    },
    Scene(wizard: "list-no-match") { driver in
      driver.go(to: .country)
      driver.type("zzz")
    },
    Scene(wizard: "list-take-typed") { driver in
      driver.go(to: .reseller)
      driver.type("999123")
    },
    Scene(wizard: "help-field") { driver in
      driver.go(to: .email)
      driver.press(.function(1))
    },
    Scene(wizard: "help-end") { driver in driver.press(.function(1), .end) },
    Scene(wizard: "question-cancel") { driver in
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.press(.function(9))
    },
    Scene(wizard: "pasted") { driver in
      driver.fill(.phone, "+31 10 123 4567")
      driver.go(to: .companyName)
      driver.send(.pasted(PastedText.signature))
    },
    Scene(wizard: "pasted-long") { driver in
      driver.go(to: .companyName)
      driver.send(.pasted(PastedText.long))
    },
    Scene(wizard: "pasted-long-end") { driver in
      driver.go(to: .companyName)
      driver.send(.pasted(PastedText.long))
      driver.press(.end)
    },
    Scene(wizard: "question-no-subscriptions") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.next()
    },
    Scene(wizard: "notice-store-damaged") { driver in
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.send(
        .draftNotSaved(
          key: "store/damaged",
          arguments: [
            "path": "/home/j.devries/.local/share/frontdesk/customers.sqlite", "detail": "page 14 is never used",
          ]))
    },
  ]

  static let order = [
    Scene(wizard: "subscriptions-untouched") { driver in
      driver.answerAccountDetails()
      driver.next()
    },
    Scene(wizard: "subscriptions-complete") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 5)
      driver.order("business basic", 12)
      driver.go(to: .line(0, .quantity))
    },
    Scene(wizard: "subscriptions-problems") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 5)
      driver.order("teams phone standard", 20)
      driver.order("power apps", 3)
      driver.go(to: .offerSearch)
    },
    Scene(wizard: "subscriptions-add-ons") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.type("phone")
      driver.press(.down)
    },
    Scene(wizard: "subscriptions-why-not") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.type("audio")
      driver.press(.down, .function(4))
    },
    Scene(wizard: "subscriptions-take-out") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 5)
      driver.go(to: .line(0, .billing))
      driver.press(.delete)
    },
    Scene(wizard: "subscriptions-large") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.order("365 e5", 10_000_000)
      driver.order("365 e3", 34_000)
      driver.go(to: .line(1, .term))
    },
    Scene(wizard: "subscriptions-summary") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 5)
      driver.order("teams phone standard", 20)
      driver.order("power apps", 3)
      driver.next()
    },
    Scene(wizard: "subscriptions-obstacle") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.type("faculty")
      driver.press(.down)
    },
    Scene(wizard: "subscriptions-no-match") { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.type("zzz")
    },
  ]

  static let ending = [
    Scene(wizard: "review-complete") { $0.answerEverything() },
    Scene(wizard: "review-changed") { driver in
      driver.answerEverything()
      driver.go(toAnswer: .domainPrefix)
      driver.press(.enter, .control("u"))
      driver.type("meerfietsen")
      driver.press(.enter)
    },
    Scene(wizard: "review-end") { driver in
      driver.answerEverything()
      driver.go(toAnswer: .confirmNoAffiliateResale)
    },
    Scene(wizard: "review-problems") { driver in
      driver.answerEverything()
      driver.send(.customersFound(.domainPrefix("vandermeerfietsen"), [holder]))
      driver.next()
    },
    Scene(wizard: "submit") { driver in
      driver.answerEverything()
      driver.next()
    },
    Scene(wizard: "submit-end") { driver in
      driver.answerEverything()
      driver.next()
      driver.press(.pageDown, .pageDown)
    },
    Scene(wizard: "receipt") { driver in
      driver.answerEverything()
      driver.next()
      driver.next()
      driver.send(.submitted(WizardDriver.receipt))
    },
    Scene(wizard: "receipt-record") { driver in
      driver.answerEverything()
      driver.next()
      driver.next()
      driver.send(.submitted(WizardDriver.receipt))
      driver.press(.character("p"))
    },
  ]

  private static let holder = KnownCustomer(
    reference: "C-2026-000017", country: "BE", registrationID: "0403170701")

  static let customers = [
    Scene(customers: "customers"),
    Scene(customers: "customers-full", page: CustomersDriver.fullPage) { $0.press(.down, .down, .down, .down) },
    Scene(customers: "customers-opened", page: CustomersDriver.fullPage) { driver in
      driver.send(
        .recordOpened(
          reference: "C-2026-000017", entries: [], saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
          by: "j.devries"))
    },
    Scene(customers: "customers-export", page: CustomersDriver.fullPage) { driver in
      driver.send(
        .recordOpened(
          reference: "C-2026-000017", entries: [], saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
          by: "j.devries"))
      driver.press(.character("e"))
    },
    Scene(customers: "customers-request-opened", page: CustomersDriver.fullPage) { driver in
      driver.send(.requestOpened(number: 3, text: CustomersDriver.invitation))
    },
    Scene(customers: "customers-draft") { $0.press(.down) },
    Scene(customers: "customers-record") { $0.press(.down, .down, .down, .down) },
    Scene(customers: "customers-viewer", canAdd: false, canRequest: false),
    Scene(customers: "customers-loading", page: nil),
    Scene(customers: "customers-empty", page: CustomersPage(today: Fixtures.today)),
    Scene(customers: "customers-no-match") { driver in
      driver.type("zzz")
      driver.send(.customersLoaded(CustomersPage(query: "zzz", total: 3, today: Fixtures.today)))
    },
    Scene(customers: "customers-discard") { $0.press(.down, .delete) },
    Scene(customers: "customers-help") { $0.press(.function(1)) },
  ]
}
