import Catalog
public import Messages
public import Records
public import Rules
public import Wizard

extension WizardDriver {
  /// The wizard with the lists of ``BuyingWorld`` and answers that were given beforehand.
  public static func buying(
    _ answers: Answers, size: ScreenSize = ScreenSize(rows: 43, columns: 132), language: Language = .english,
    partner: PartnerProfile = Fixtures.partner, severities: Severities = [:], customers: [KnownCustomer] = []
  ) -> WizardDriver {
    var driver = WizardDriver(
      size: size, language: language, partner: partner, catalog: OfferCatalog(offers: BuyingWorld.offers),
      resellers: BuyingWorld.resellers, severities: severities)
    driver.state.wizard?.prefill(answers)
    let lookups = BuyingWorld.lookups(customers: customers)
    for question in driver.wizard.session.customerQuestions {
      driver.send(.customersFound(question, lookups.customers(question)))
    }
    return driver
  }

  /// The wizard on the Subscriptions page, with an order of these lists.
  public static func buying(
    _ lines: [OrderLine], size: ScreenSize = ScreenSize(rows: 43, columns: 132), language: Language = .english
  ) -> WizardDriver {
    var answers = BuyingWorld.answers
    answers.subscriptions = lines
    var driver = buying(answers, size: size, language: language)
    driver.next()
    return driver
  }
}
