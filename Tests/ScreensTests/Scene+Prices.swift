import Catalog
import Messages
import Rules
import TestSupport
import Wizard

/// What an order costs: terms and rhythms beside each other, the partner's costs, and a published list.
extension Scene {
  static let prices = [
    Scene(wizard: "prices-terms") { $0.orderManyTerms() },
    Scene(wizard: "prices-terms-next") { driver in
      driver.orderManyTerms()
      driver.go(to: .button(.next))
    },
    Scene(wizard: "prices-terms-review") { driver in
      driver.orderManyTerms()
      driver.next()
      driver.press(.up)
    },
    Scene(wizard: "prices-terms-submit") { driver in
      driver.orderManyTerms()
      driver.next()
      driver.next()
    },
    priced("prices-both", .both) { $0.go(to: .line(0, .quantity)) },
    priced("prices-both-review", .both) { $0.next() },
    priced("prices-cost", .cost) { $0.go(to: .line(0, .quantity)) },
    Scene("prices-published") { size, language in
      var driver = WizardDriver.demonstration(size: size, language: language, catalog: published)
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 15)
      driver.go(to: .line(0, .quantity))
      return driver.state
    },
  ]

  /// An order of two offers whose costs are known.
  private static func priced(
    _ name: String, _ showing: PriceSetting.Showing, _ steps: @escaping @Sendable (inout WizardDriver) -> Void
  ) -> Scene {
    Scene(name) { size, language in
      var driver = WizardDriver.demonstration(size: size, language: language, catalog: .demonstration(showing: showing))
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 5)
      driver.order("business basic", 12)
      steps(&driver)
      return driver.state
    }
  }

  /// The demonstration's offers as a list of November 2026 publishes them.
  private static let published: OfferCatalog = {
    var offers = Array(DemonstrationPartner.catalog.search("", in: ""))
    for offer in offers.indices {
      for place in offers[offer].prices.indices { offers[offer].prices[place].list = "2026-11" }
    }
    return OfferCatalog(offers: offers)
  }()
}

extension WizardDriver {
  /// An order of three terms and three rhythms, and a trial.
  fileprivate mutating func orderManyTerms() {
    answerAccountDetails()
    next()
    order("business premium", 5)
    order("business basic", 12)
    order("365 e3", 30)
    go(to: .line(2, .term))
    press(.character(" "), .character(" "))
    go(to: .line(2, .billing))
    press(.character(" "), .character(" "))
    order("exchange online plan 1", 8)
    go(to: .line(3, .billing))
    press(.character(" "))
    order("premium trial", 3)
    go(to: .line(2, .billing))
  }
}
