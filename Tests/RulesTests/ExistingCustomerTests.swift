import Rules
import TestSupport
import Testing

@Suite("A customer who is there already is reported")
struct ExistingCustomerTests {
  @Test(
    "By the registration ID, in one country",
    arguments: [
      // the saved customer's country and number, this one's in NL or PL, whether it is told
      ("NL", "12345678", "NL", "12345678", true), ("NL", "12345678", "NL", "1234 56.78", true),
      ("NL", "12345678", "NL", "12345679", false), ("BE", "12345678", "NL", "12345678", false),
      ("PL", "5260250274", "PL", "PL 526-025-02-74", true), ("NL", "", "NL", "", false),
      ("NL", "12345678", "", "12345678", false), ("DE", "HRB1234B", "DE", "HRB 1234 (b)", true),
    ])
  func registrationID(_ held: String, _ id: String, _ country: String, _ typed: String, _ isTold: Bool) {
    let saved = KnownCustomer(reference: "C-2026-000007", name: "Contoso", country: held, registrationID: id)
    let finding = Rule.existingCustomerRegistrationID.finding(
      in: typed, Fixtures.context(customers: [saved], country: country))
    #expect(finding?.arguments == (isTold ? ["reference": "C-2026-000007", "name": "Contoso"] : nil))
    #expect(finding?.severity == (isTold ? .error : nil))
  }

  @Test(
    "By the domain prefix, if this company can be the one that holds it",
    arguments: [
      // the holder's country and number, the number of this customer in NL, whether it is told
      ("NL", "12345678", "12345678", true), ("NL", "12345678", "1234 5678", true), ("NL", "12345678", "", true),
      ("NL", "", "12345678", true), ("NL", "", "", true), ("NL", "12345678", "87654321", false),
      ("BE", "12345678", "12345678", false), ("BE", "", "", false),
    ])
  func domainPrefix(country: String, held: String, own: String, isTold: Bool) {
    let holder = KnownCustomer(
      reference: "C-2026-000007", country: country, registrationID: held, domainPrefix: "contoso")
    let context = Fixtures.context(customers: [holder], registrationID: own)
    let rule = Rule.existingCustomerDomainPrefix
    #expect(finding(of: rule, in: "Contoso", context) == (isTold ? "existing-customer/domain-prefix" : nil))
    #expect(finding(of: rule, in: "other", context) == nil)
    #expect(finding(of: rule, in: "", context) == nil)
  }

  @Test("A prefix that this company and another hold is left to the rule that it is taken")
  func heldByBoth() {
    let holders = ["NL", "BE"].map { KnownCustomer(reference: "C-" + $0, country: $0, domainPrefix: "contoso") }
    #expect(finding(of: .existingCustomerDomainPrefix, in: "contoso", Fixtures.context(customers: holders)) == nil)
  }

  @Test(
    "By the name, as the registration IDs allow",
    arguments: [
      // the saved name and number, the name and number of this customer, what is told
      ("Contoso B.V.", "1", "CONTOSO bv", "1", "same"), ("Contoso B.V.", "", "Contoso N.V.", "", "same"),
      ("Contoso B.V.", "1", "Contoso B.V.", "2", "same"), ("Contoso B.V.", "1", "Contoso N.V.", "2", nil),
      ("Contoso B.V.", "1", "Contozo B.V.", "", "near"), ("Contoso B.V.", "1", "Contozo B.V.", "1", "near"),
      ("Contoso B.V.", "1", "Contozo B.V.", "2", nil), ("Contoso 1", "", "Contoso 2", "", nil),
      ("Contoso", "", "Fabrikam", "", nil), ("Contoso", "", "", "", nil),
    ])
  func name(_ saved: String, _ held: String, _ typed: String, _ own: String, _ told: String?) {
    let customer = KnownCustomer(reference: "C-2026-000007", name: saved, country: "NL", registrationID: held)
    let finding = Rule.existingCustomerName.finding(
      in: typed, Fixtures.context(customers: [customer], registrationID: own))
    #expect(finding.map { $0.variant ?? "same" } == told)
    #expect(finding?.severity == (told == nil ? nil : .warning))
    if told != nil { #expect(finding?.arguments == ["reference": "C-2026-000007", "name": saved]) }
    let abroad = Fixtures.context(customers: [customer], country: "BE", registrationID: own)
    #expect(Rule.existingCustomerName.finding(in: typed, abroad) == nil)
  }

  @Test("The same name is reported before one that is near")
  func sameFirst() {
    let customers = ["Contozo", "Contoso"].map { KnownCustomer(reference: "C-" + $0, name: $0, country: "NL") }
    let finding = Rule.existingCustomerName.finding(in: "Contoso BV", Fixtures.context(customers: customers))
    #expect(finding?.arguments["reference"] == "C-Contoso" && finding?.variant == nil)
  }

  @Test(
    "By the e-mail domain, of any country",
    arguments: [
      ("vandermeer.nl", "sanne@vandermeer.nl", true), ("vandermeer.nl", "info@VanDerMeer.NL.", true),
      ("xn--bcher-kva.de", "info@bücher.de", true), ("vandermeer.nl", "sanne@mail.vandermeer.nl", false),
      ("vandermeer.nl", "sanne@vandermeer.be", false), ("gmail.com", "sanne@gmail.com", false),
      ("hotmail.nl", "sanne@hotmail.nl", false), ("microsoft.com", "sanne@microsoft.com", false),
      ("contoso.nl", "sanne@contoso.nl", false), ("sales.contoso.nl", "sanne@sales.contoso.nl", false),
      ("notcontoso.nl", "sanne@notcontoso.nl", true), ("school.onmicrosoft.com", "s@school.onmicrosoft.com", false),
      ("", "sanne", false), ("", "sanne@", false), ("", "", false),
    ])
  func emailDomain(_ held: String, _ typed: String, _ isTold: Bool) {
    let customer = KnownCustomer(reference: "C-2026-000007", name: "Meer", country: "BE", emailDomain: held)
    let finding = Rule.existingCustomerEmailDomain.finding(in: typed, Fixtures.context(customers: [customer]))
    #expect(finding?.arguments == (isTold ? ["reference": "C-2026-000007", "name": "Meer"] : nil))
    #expect(finding?.severity == (isTold ? .warning : nil))
  }
}
