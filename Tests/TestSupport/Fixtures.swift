public import Messages
public import Records
public import Rules
public import Wizard

/// The world of the demonstration partner, for tests: Contoso Distribution on 22 November 2026.
public enum Fixtures {
  public static let today = CalendarDate(year: 2026, month: 11, day: 22)!

  public static let partner = PartnerProfile(
    name: "Contoso Distribution", kind: .indirectProvider, country: "NL", partnerID: "1234566",
    tenantID: "00000000-0000-0000-0000-000000000000", domains: ["contoso.example", "contoso.nl"])

  /// What a driver types into the Account details page after the company's name.
  static let typedCompany: [(field: Field, text: String)] = [
    (.registrationID, "12345678"), (.domainPrefix, "vandermeerfietsen"), (.addressLine1, "Keizersgracht 126"),
    (.postalCode, "1015 CW"), (.city, "Amsterdam"), (.firstName, "Sanne"), (.lastName, "van der Meer"),
    (.email, "sanne@vandermeerfietsen.nl"), (.phone, "+31 20 123 4567"),
  ]

  /// Whoever the tests of the store work for.
  public static let actor = Actor(login: "j.devries", origin: "/dev/pts/3")

  public static let resellers = [
    reseller("4847383"), reseller("5357564"), reseller("873452", isSigned: false), reseller("517281", country: "US"),
    reseller("517282"), reseller("517283"), reseller("517284"), reseller("517285"),
    reseller("517286", isActive: false), reseller("517287", tenantID: ""), reseller("517288"),
  ]

  private static func reseller(
    _ partnerID: String, isSigned: Bool = true, country: String = "", isActive: Bool = true,
    tenantID: String = "3f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e01"
  ) -> ResellerFacts {
    ResellerFacts(
      partnerID: partnerID, isAgreementSigned: isSigned, country: country, isActive: isActive, tenantID: tenantID)
  }

  public static let offers = [
    offer("CFQ7TTC0LCHC:0002"),
    offer("DEMO0000LH1P:0001", maximum: 2),
    offer("DEMO0000ADDN:0001", prerequisites: ["CFQ7TTC0LCHC:0002", "DEMO0000LH1P:0001"]),
    offer("DEMO0000ADD1:0001", prerequisites: ["CFQ7TTC0LCHC:0002"]),
    offer("DEMO0000EDUC:0001", segment: .education),
    offer("DEMO0000GOVT:0001", segment: .government),
    offer("DEMO0000CHAR:0001", segment: .nonprofit),
    offer("DEMO0000USAX:0001", markets: ["US"]),
    offer("DEMO0000TRAL:0001", maximum: 25, limit: 1),
    offer("DEMO0000SMAL:0001", minimum: 2, limit: 2),
    conditional, trial,
  ]

  /// An offer with conditions of its own.
  private static let conditional = {
    var facts = offer("DEMO0000COND:0001")
    facts.needsAttestation = true
    return facts
  }()

  /// A trial of which the list does not say what it becomes.
  private static let trial = {
    var facts = offer("DEMO0000TRYO:0001")
    facts.plans = [OfferPlan(term: "P1M", billing: "none")]
    return facts
  }()

  /// An offer of one year, billed monthly or annually, or monthly for a month.
  private static func offer(
    _ id: String, segment: OfferSegment = .commercial, prerequisites: [String] = [], minimum: Int = 1,
    maximum: Int = 300, limit: Int? = nil, markets: [String] = []
  ) -> OfferFacts {
    OfferFacts(
      id: id, segment: segment, isAddOn: !prerequisites.isEmpty, prerequisites: prerequisites,
      minimumQuantity: minimum, maximumQuantity: maximum, limitPerCustomer: limit,
      plans: [
        OfferPlan(term: "P1Y", billing: "monthly"), OfferPlan(term: "P1Y", billing: "annual"),
        OfferPlan(term: "P1M", billing: "monthly"),
      ], markets: markets)
  }

  public static let lookups = FixtureLookups(offers: offers, resellers: resellers)

  public static let environment = environment()

  /// The demonstration partner's environment with single facts changed.
  public static func environment(
    partner: PartnerProfile = partner, role: OperatorRole = .adminAgent, lookups: FixtureLookups = lookups,
    severities: Severities = [:]
  ) -> RuleEnvironment {
    RuleEnvironment(partner: partner, role: role, today: today, lookups: lookups, severities: severities)
  }

  /// The identity of the draft that a driven wizard begins with.
  public static let draftIdentity = DraftIdentity(
    id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", code: "K7Q2", submission: "6f9619ff-8b86-4d01-b42d-00cf4fc964fe")

  /// What J. de Vries works with.
  public static func setting(
    language: Language = .english, partner: PartnerProfile = partner, role: OperatorRole = .adminAgent,
    offersFiles: Bool = true, severities: Severities = [:]
  ) -> Setting {
    Setting(
      language: language, operatorLogin: "j.devries", operatorName: "J. de Vries", role: role, partner: partner,
      isDemonstration: true, severities: severities, offersFiles: offersFiles)
  }

  /// The same partner as another kind, with other markets or other domains.
  public static func partner(
    kind: PartnerKind = .indirectProvider, markets: [String] = [], domains: [String] = partner.domains
  ) -> PartnerProfile {
    var changed = partner
    changed.kind = kind
    changed.markets = markets
    changed.domains = domains
    return changed
  }

  /// What a rule sees beside a value: a customer of that country, with the demonstration partner unless told otherwise.
  public static func context(
    country: String = "NL", environment: RuleEnvironment = environment, registrationID: String = "",
    qualification: String = "none", state: String = ""
  ) -> RuleContext {
    RuleContext(
      environment: environment, country: country, state: state, registrationID: registrationID,
      qualification: qualification)
  }

  /// The same for a customer beside those who are saved, here and by other hosts.
  public static func context(
    customers: [KnownCustomer], elsewhere: [CustomerElsewhere] = [], country: String = "NL", registrationID: String = ""
  ) -> RuleContext {
    var lookups = lookups
    lookups.customers = customers
    lookups.elsewhere = elsewhere
    return context(country: country, environment: environment(lookups: lookups), registrationID: registrationID)
  }
}
