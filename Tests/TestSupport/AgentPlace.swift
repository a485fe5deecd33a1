import Catalog
import Records
import Rules
public import Wizard

/// Somewhere at an agent's own terminal: a page, what is in focus, and what can lie over it.
public struct AgentPlace: Sendable, CustomStringConvertible {
  public let description: String
  public let state: FrontdeskState
  /// Milliseconds of the clock, when it was led there.
  public let now: Int64

  private static func wizard(_ name: String, _ steps: (inout WizardDriver) -> Void) -> AgentPlace {
    var driver = WizardDriver.demonstration(hasCustomersPage: true)
    steps(&driver)
    return AgentPlace(description: name, state: driver.state, now: driver.now)
  }

  private static func customers(_ name: String, _ steps: (inout CustomersDriver) -> Void) -> AgentPlace {
    var driver = CustomersDriver()
    steps(&driver)
    return AgentPlace(description: name, state: driver.state, now: driver.now)
  }

  public static let all = account + order + endings + overlays + outside

  private static let account: [AgentPlace] = [
    wizard("account, a list") { $0.go(to: .country) },
    wizard("account, a choice") { $0.go(to: .qualification) },
    wizard("account, a text") { driver in
      driver.fill(.companyName, "Van der Meer")
      driver.press(.backTab)
    },
    wizard("account, an empty text") { $0.go(to: .addressLine1) },
    wizard("account, a date") { driver in
      driver.answerAccountDetails()
      driver.go(to: .agreementDate)
    },
    wizard("account, an adder") { driver in
      driver.answerAccountDetails()
      driver.go(to: .additionalResellers)
    },
    wizard("account, a chosen reseller") { driver in
      driver.answerAccountDetails()
      driver.go(to: .additionalReseller(0))
    },
    wizard("account, a tick") { driver in
      driver.answerAccountDetails()
      driver.go(to: .confirmPartnerRole)
    },
    wizard("account, a button") { driver in
      driver.answerAccountDetails()
      driver.go(to: .button(.next))
    },
  ]

  private static func ordered(_ name: String, _ steps: (inout WizardDriver) -> Void) -> AgentPlace {
    wizard("subscriptions, " + name) { driver in
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 5)
      driver.order("365 f3", 3)
      driver.go(to: .offerSearch)
      steps(&driver)
    }
  }

  private static let order: [AgentPlace] =
    [
      ordered("an empty search") { _ in },
      ordered("a search") { $0.type("visio") },
      ordered("an offer") { driver in
        driver.type("e5")
        driver.press(.down)
      },
      ordered("an offer with an obstacle") { driver in
        driver.type("faculty")
        driver.press(.down)
      },
      ordered("a button") { $0.go(to: .button(.next)) },
    ]
    + [LinePart.tick, .quantity, .billing, .term].map { part in
      ordered("a line, \(part)") { $0.go(to: .line(1, part)) }
    } + [bought(0, .attestation), bought(1, .renewsTo)]

  /// A part that few offers have.
  private static func bought(_ index: Int, _ part: LinePart) -> AgentPlace {
    var driver = WizardDriver.buying([
      BuyingWorld.line("TERMS:0001", isAttested: true),
      BuyingWorld.line("TRIAL:0002", 5, "none", "P1M", renewsTo: "P1Y"),
    ])
    driver.go(to: .line(index, part))
    return AgentPlace(description: "subscriptions, a line, \(part)", state: driver.state, now: driver.now)
  }

  private static func reviewed(_ name: String, _ steps: (inout WizardDriver) -> Void) -> AgentPlace {
    wizard(name) { driver in
      driver.answerEverything()
      steps(&driver)
    }
  }

  private static let endings: [AgentPlace] = [
    reviewed("review, a button") { _ in },
    reviewed("review, an answer") { $0.go(to: .answer(3)) },
    reviewed("review, a section") { $0.go(to: .sectionUpdate(.subscriptions)) },
    reviewed("an answer opened from review") { driver in
      driver.go(to: .answer(2))
      driver.press(.enter)
    },
    reviewed("submit") { $0.next() },
    reviewed("submit, back") { driver in
      driver.next()
      driver.press(.tab)
    },
    reviewed("receipt") { driver in
      driver.next()
      driver.next()
      driver.send(.submitted(WizardDriver.receipt))
    },
  ]

  private static let overlays: [AgentPlace] = [
    wizard("a list") { driver in
      driver.go(to: .country)
      driver.press(.enter)
    },
    wizard("a filtered list") { driver in
      driver.go(to: .country)
      driver.type("ger")
    },
    wizard("help") { $0.press(.function(1)) },
    wizard("the list of problems") { $0.next() },
    wizard("a question") { driver in
      driver.fill(.companyName, "Van der Meer")
      driver.press(.function(9))
    },
    wizard("a pasted text") { driver in
      driver.go(to: .companyName)
      driver.send(.pasted(PastedText.signature))
    },
    ordered("a question of a line") { driver in
      driver.go(to: .line(0, .tick))
      driver.press(.delete)
    },
    wizard("the name of a file") { driver in
      driver.fill(.companyName, "Van der Meer")
      driver.press(.function(3))
      driver.send(.draftNotSaved(key: "store/full", arguments: [:]))
      driver.press(.down, .enter)
    },
  ]

  private static let outside: [AgentPlace] = [
    customers("customers, the search") { _ in },
    customers("customers, a search") { $0.type("fiets") },
    customers("customers, a draft") { $0.press(.down) },
    customers("customers, a record") { $0.press(.down, .down, .down) },
    customers("customers, a button") { $0.press(.pageDown) },
    customers("customers, help") { $0.press(.function(1)) },
    customers("customers, a question") { $0.press(.down, .delete) },
    customers("a request, an answer") { driver in
      driver.openRelationship()
      driver.type("Fietsen")
    },
    customers("a request, the tick") { driver in
      driver.openRelationship()
      driver.answerRelationship()
    },
    customers("a request, a paragraph") { driver in
      driver.openRelationship()
      driver.answerRelationship()
      driver.press(.tab)
    },
    customers("a request, a button") { driver in
      driver.openRelationship()
      driver.press(.pageDown)
    },
    customers("a request, help") { driver in
      driver.openRelationship()
      driver.press(.function(1))
    },
    customers("a request, a question") { driver in
      driver.openRelationship()
      driver.type("Fietsen")
      driver.press(.escape)
    },
  ]
}
