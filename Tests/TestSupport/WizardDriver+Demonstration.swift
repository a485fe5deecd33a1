public import Catalog
public import Messages
import Records
public import Rules
public import Wizard

extension WizardDriver {
  /// The wizard as it opens for the demonstration partner, with its own offers and resellers.
  public static func demonstration(
    size: ScreenSize = ScreenSize(rows: 24, columns: 80), language: Language = .english,
    partner: PartnerProfile = Fixtures.partner, role: OperatorRole = .adminAgent, hasFunctionKeys: Bool = true,
    hasCustomersPage: Bool = false, offersFiles: Bool = true, catalog: OfferCatalog = DemonstrationPartner.catalog
  ) -> WizardDriver {
    WizardDriver(
      size: size, language: language, partner: partner, role: role, hasFunctionKeys: hasFunctionKeys,
      hasCustomersPage: hasCustomersPage, offersFiles: offersFiles, catalog: catalog,
      resellers: DemonstrationPartner.resellers)
  }

  /// Fills in the whole Account details page, as a person would, and stays on it.
  public mutating func answerAccountDetails(name: String = "Van der Meer Fietsen B.V.", hasReseller: Bool = true) {
    fill(.companyName, name)
    for (field, text) in Fixtures.typedCompany { fill(field, text) }
    if hasReseller {
      pick(.field(.reseller), "fabrikam")
      pick(.field(.additionalResellers), "van dam")
    }
    go(to: .agreementAcceptance)
    press(.character(" "))
    fill(.agreementDate, "2026-11-20")
    go(to: .confirmPartnerRole)
    press(.character(" "), .tab, .character(" "))
  }

  /// Goes to the next page with the page's main key.
  public mutating func next() { press(.function(10)) }

  /// Chooses an offer on the Subscriptions page by what is typed into the search, in that number.
  public mutating func order(_ search: String, _ quantity: Int? = nil) {
    go(to: .offerSearch)
    press(.control("u"))
    type(search)
    press(.enter)
    while case .line = wizard.focus { press(.tab) }
    press(.character(" "))
    if let quantity { type(String(quantity)) }
    press(.tab)
  }

  /// A finished record on the Review page: account details and two subscriptions.
  public mutating func answerEverything() {
    answerAccountDetails()
    next()
    order("business premium", 5)
    order("business basic", 12)
    next()
  }

  /// The receipt that the store would answer with.
  public static let receipt = Receipt(
    stamp: SavedStamp(
      reference: "C-2026-000042", id: "6f9619ff-8b86-4d01-b42d-00cf4fc964fd", at: "2026-11-22T13:02:11Z",
      by: "j.devries", rules: "1", submission: "6f9619ff-8b86-4d01-b42d-00cf4fc964fe"),
    saved: LocalMoment(date: Fixtures.today, hour: 14, minute: 2),
    place: "/home/j.devries/.local/share/frontdesk/customers.sqlite")
}
