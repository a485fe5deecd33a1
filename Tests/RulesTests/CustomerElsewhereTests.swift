import Rules
import TestSupport
import Testing

@Suite("A customer of another host is reported")
struct CustomerElsewhereTests {
  private static let known = CustomerElsewhere(
    site: "AMS", reference: "C-2026-000017", country: "NL", registrationID: "12345678", domainPrefix: "contoso",
    emailDomain: "vandermeer.nl", nameKey: "contoso", secondsAgo: 240)

  private static let rules: [(Rule<String>, String)] = [
    (.elsewhereRegistrationID, "12345678"), (.elsewhereDomainPrefix, "contoso"), (.elsewhereName, "Contoso B.V."),
    (.elsewhereEmailDomain, "sanne@vandermeer.nl"),
  ]

  private func context(
    _ customer: CustomerElsewhere = known, saved: [KnownCustomer] = [], country: String = "NL", own: String = ""
  ) -> RuleContext {
    Fixtures.context(customers: saved, elsewhere: [customer], country: country, registrationID: own)
  }

  @Test(
    "With where it is, what it shares and how old that is",
    arguments: zip(rules, ["registration-id", "domain-prefix", "name", "email-domain"]))
  func told(_ rule: (Rule<String>, String), _ variant: String) {
    let finding = rule.0.finding(in: rule.1, context())
    #expect(finding?.rule == "existing-customer/elsewhere" && finding?.severity == .warning)
    #expect(finding?.variant == variant && finding?.suggestion == nil)
    #expect(finding?.arguments == ["customer": "AMS/C-2026-000017", "secondsAgo": "240"])
    #expect(rule.0.finding(in: "", context()) == nil)
    #expect(rule.0.finding(in: "fabrikam", context()) == nil)
  }

  @Test("By number and name in one country; by domains in any", arguments: zip(rules, [false, true, false, true]))
  func countries(_ rule: (Rule<String>, String), _ isTold: Bool) {
    #expect((rule.0.finding(in: rule.1, context(country: "BE")) != nil) == isTold)
  }

  @Test("By a number as it is compared", arguments: [("1234 56.78", true), ("12345679", false)])
  func number(_ typed: String, _ isTold: Bool) {
    #expect((Rule.elsewhereRegistrationID.finding(in: typed, context()) != nil) == isTold)
  }

  @Test(
    "By the name, as the registration IDs allow",
    arguments: [
      // the number there, the name and number of this customer, what is told
      ("1", "CONTOSO bv", "1", "name"), ("", "Contoso N.V.", "", "name"), ("1", "Contoso", "2", "name"),
      ("1", "Contozo B.V.", "", "name-near"), ("1", "Contozo", "1", "name-near"), ("1", "Contozo B.V.", "2", nil),
      ("", "Fabrikam", "", nil), ("", "", "", nil),
    ])
  func name(_ held: String, _ typed: String, _ own: String, _ told: String?) {
    var customer = Self.known
    customer.registrationID = held
    #expect(Rule.elsewhereName.finding(in: typed, context(customer, own: own))?.variant == told)
  }

  @Test("The same name is reported before one that is near")
  func sameFirst() {
    var near = Self.known
    (near.reference, near.nameKey) = ("C-2026-000018", "contozo")
    let context = Fixtures.context(customers: [], elsewhere: [near, Self.known])
    #expect(Rule.elsewhereName.finding(in: "Contoso", context)?.arguments["customer"] == "AMS/C-2026-000017")
  }

  @Test("Not where the store has such a customer itself", arguments: rules)
  func savedHere(_ rule: (Rule<String>, String)) {
    let saved = KnownCustomer(
      reference: "C-2026-000001", name: "Contoso N.V.", country: "NL", registrationID: "12345678",
      domainPrefix: "contoso", emailDomain: "vandermeer.nl")
    #expect(rule.0.finding(in: rule.1, context(saved: [saved])) == nil)
  }

  @Test("A name that is only near to one that is saved here is another customer")
  func nearHere() {
    let saved = KnownCustomer(reference: "C-2026-000001", name: "Contozo", country: "NL")
    #expect(Rule.elsewhereName.finding(in: "Contoso", context(saved: [saved]))?.variant == "name")
  }

  @Test(
    "Domains that belong to no single company do not count", arguments: ["gmail.com", "contoso.nl", "microsoft.com"])
  func freeDomains(_ domain: String) {
    var customer = Self.known
    customer.emailDomain = domain
    #expect(Rule.elsewhereEmailDomain.finding(in: "sanne@\(domain)", context(customer)) == nil)
  }

  @Test(
    "Never as an error, whatever is configured; not to a visitor",
    arguments: [(.error, .warning), (.warning, .warning), (.off, nil), (nil, .warning)]
      as [(SeveritySetting?, Severity?)])
  func severities(_ setting: SeveritySetting?, _ severity: Severity?) {
    var lookups = Fixtures.lookups
    lookups.elsewhere = [Self.known]
    let settings: Severities =
      setting.map { ["existing-customer/elsewhere": $0, "existing-customer/name": .error] } ?? [:]
    let environment = Fixtures.environment(lookups: lookups, severities: settings)
    #expect(
      Rule.elsewhereDomainPrefix.finding(in: "contoso", Fixtures.context(environment: environment))?.severity
        == severity)
    #expect(environment.severities["existing-customer/name"] == (setting == nil ? nil : .error))
    let visitor = RuleEnvironment(
      partner: Fixtures.partner, role: .visitor, today: Fixtures.today, lookups: lookups, severities: settings)
    #expect(Rule.elsewhereDomainPrefix.finding(in: "contoso", Fixtures.context(environment: visitor)) == nil)
  }
}
