import Reference
import Rules
import TestSupport
import Testing

@Suite("Rules of whose e-mail addresses a customer may have")
struct EmailTests {
  /// What a rule finds in an address as a person types it.
  private func told(_ rule: Rule<String>, _ typed: String, _ context: RuleContext = Fixtures.context()) -> String? {
    finding(of: rule, in: TextNormalisation.email(typed), context)
  }

  @Test(
    "An address is required",
    arguments: [
      ("", "email/required"), ("   ", "email/required"), ("\u{200B}", "email/required"), ("a@b.nl", nil),
    ] as [(String, String?)])
  func required(typed: String, rule: String?) { #expect(told(.emailRequired, typed) == rule) }

  @Test(
    "An address at microsoft.com is refused in every form",
    arguments: [
      "x@microsoft.com", "x@Microsoft.COM", "x@microsoft.com.", "x@MICROSOFT。COM", "x@ｍｉｃｒｏｓｏｆｔ.com",
      "@microsoft.com", " x@microsoft.com ", "x y@microsoft.com", "a@b@microsoft.com",
      // D13: the article forbids the text wherever it stands.
      "jan@microsoft.com.nl",
    ])
  func microsoft(typed: String) { #expect(told(.emailMicrosoftDomain, typed) == "email/microsoft-domain") }

  @Test(
    "A domain that only holds microsoft.com passes",
    arguments: [
      "sanne@MICROSOFT.nl", "sanne@notmicrosoft.com", "microsoft.com@contoso.org", "sanne",
      "",
    ])
  func notMicrosoft(typed: String) { #expect(told(.emailMicrosoftDomain, typed) == nil) }

  private static let partner = Fixtures.context(
    environment: Fixtures.environment(
      partner: Fixtures.partner(domains: ["@Contoso.example.", "bücher.de", "", "@", "a b", "-bad-"])))

  @Test(
    "The partner's own domains are refused in every form, however the configuration writes them",
    arguments: [
      ("contoso.example", "email/partner-domain"), ("CONTOSO.example.", "email/partner-domain"),
      ("xn--bcher-kva.de", "email/partner-domain"), ("BÜCHER.de", "email/partner-domain"),
      ("bu\u{308}cher.DE", "email/partner-domain"), ("contoso.nl", nil), ("b-cher.de", nil), ("acontoso.nl", nil),
      ("", nil),
    ] as [(String, String?)])
  func partnerDomain(domain: String, rule: String?) {
    #expect(told(.emailPartnerDomain, "x@" + domain, Self.partner) == rule)
  }

  @Test(
    "A subdomain of Microsoft's or the partner's is doubted",
    arguments: [
      ("mail.microsoft.com", "email/subdomain"), ("a.b.contoso.nl", "email/subdomain"),
      ("Sales.Contoso.NL", "email/subdomain"), ("contoso.nl.org", nil), ("mycontoso.nl", nil),
      ("notmicrosoft.com", nil),
    ] as [(String, String?)])
  func subdomain(domain: String, rule: String?) {
    #expect(told(.emailSubdomain, "x@" + domain) == rule)
    let finding = Rule.emailSubdomain.finding(in: TextNormalisation.email("x@" + domain), Fixtures.context())
    #expect(finding?.severity == rule.map { _ in .warning })
  }

  @Test(
    "D12: an ending that the list lacks is an error for 18 months from the list's day, then a warning",
    arguments: [
      ("2026-11-25", Severity.error), ("2028-04-22", .error), ("2028-04-23", .warning), ("2029-06-01", .warning),
    ])
  func ageOfList(day iso: String, severity: Severity) throws {
    let listed = try #require(TopLevelDomains.day)
    let day = try #require(CalendarDate(year: listed.year, month: listed.month, day: listed.day))
    #expect(day.description == "2026-10-23")
    var environment = Fixtures.environment
    environment.today = try #require(CalendarDate(iso: iso))
    let finding = Rule.emailUnknownTLD.finding(
      in: "anna@company.uuu", Fixtures.context(environment: environment))
    #expect(finding?.severity == severity)
    #expect(finding?.arguments["extension"] == ".uuu")
    #expect(Rule.emailTypo.finding(in: "a@b.con", Fixtures.context(environment: environment))?.severity == severity)
  }

  @Test(
    "A school gives no free mailbox",
    arguments: [
      ("x@gmail.com", "education", "email/free-mailbox"), ("x@Hotmail.NL", "education", "email/free-mailbox"),
      ("x@lyceumdevaart.nl", "education", nil), ("x@gmail.com", "none", nil),
    ] as [(String, String, String?)])
  func freeMailbox(typed: String, qualification: String, rule: String?) {
    #expect(told(.emailFreeMailbox, typed, Fixtures.context(qualification: qualification)) == rule)
  }

  @Test(
    "A school gives no onmicrosoft.com address",
    arguments: [
      ("x@school.onmicrosoft.com", "education", "email/onmicrosoft"),
      ("x@onmicrosoft.com", "education", "email/onmicrosoft"), ("x@lyceumdevaart.nl", "education", nil),
      ("sanne@klant.onmicrosoft.com", "none", nil),
    ] as [(String, String, String?)])
  func onmicrosoft(typed: String, qualification: String, rule: String?) {
    #expect(told(.emailOnmicrosoft, typed, Fixtures.context(qualification: qualification)) == rule)
  }

  @Test(
    "An ending that is no top-level domain is doubted",
    arguments: [
      ("a@b.example", "email/unknown-tld"), ("a@contoso.fietsen", "email/unknown-tld"), ("a@公司.公", "email/unknown-tld"),
      ("a@b.c-d", "email/unknown-tld"), ("a@b.nl", nil), ("a@contoso.museum", nil), ("用户@例子.公司", nil),
      ("अजय@डाटा.भारत", nil), ("χρήστης@παράδειγμα.ελ", nil),
    ] as [(String, String?)])
  func unknownTLD(typed: String, rule: String?) {
    #expect(told(.emailUnknownTLD, typed) == rule)
    let finding = Rule.emailUnknownTLD.finding(in: TextNormalisation.email(typed), Fixtures.context())
    #expect(finding?.severity == rule.map { _ in .error })
  }
}
