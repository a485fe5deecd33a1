import Rules
import TestSupport
import Testing

@Suite struct EmailTests {
  private func verdict(_ typed: String, _ context: RuleContext = Fixtures.context()) -> String? {
    FieldRules.first(FieldRules.email, TextNormalisation.email(typed), context)
  }

  @Test(arguments: [
    "sanne@vandermeerfietsen.nl", " sanne@vandermeerfietsen.nl\t", "Sanne.Van-der_Meer+nl@a.nl", "a@b.nl", "1@2.nl",
    "!#$%&'*+-/=?^_`{|}~@contoso.org", "用户@例子.广告", "χρήστης@παράδειγμα.ελ", "jose\u{301}@españa.es",
    "अजय@डाटा.भारत", "sanne@faß.de", "sanne@MICROSOFT.nl", "sanne@microsoft.com.example", "sanne@notmicrosoft.com",
    "microsoft.com@contoso.org", "sanne@contoso.nl.org", "sanne@mycontoso.nl", "a@xn--bcher-kva.de", "a@a-b.nl",
    "sanne@microsоft.com", "sanne@gmail.com", "sanne@klant.onmicrosoft.com", "a\u{200B}b@a.nl", "a@3com.com",
  ])
  func addressesPass(_ typed: String) { #expect(verdict(typed) == nil) }

  @Test(arguments: [
    ("", "required"), ("   ", "required"), ("\u{200B}", "required"),
    ("sanne", "syntax.missing-at"), ("sanne.nl", "syntax.missing-at"), ("sanne＠a.nl", "syntax.missing-at"),
    ("a@b@c.nl", "syntax.several-at"), ("a@@b.nl", "syntax.several-at"),
    ("a b@c.nl", "syntax.blank"), ("a@b c.nl", "syntax.blank"), ("a\u{A0}@c.nl", "syntax.blank"),
    ("a @b.nl", "syntax.blank"),
    ("Sanne<s@a.nl>", "syntax.only-address"), ("\"a\"@b.nl", "syntax.only-address"),
    ("a(x)@b.nl", "syntax.only-address"), ("a@[1.2.3.4]", "syntax.only-address"),
    ("a@[IPv6:::1]", "syntax.only-address"),
    ("mailto:a@b.nl", "syntax.only-address"), ("a@b.nl,c@d.nl", "syntax.only-address"),
    ("a\\b@c.nl", "syntax.only-address"),
    ("@a.nl", "syntax.local-part"), ("\u{301}a@b.nl", "syntax.local-part"), ("a€@b.nl", "syntax.local-part"),
    ("a.\u{301}@b.nl", "syntax.local-part"), ("❤@b.nl", "syntax.local-part"), ("a\u{378}@b.nl", "syntax.local-part"),
    (".a@b.nl", "syntax.dots"), ("a.@b.nl", "syntax.dots"), ("a..b@c.nl", "syntax.dots"), (".@b.nl", "syntax.dots"),
    ("a@", "syntax.domain"), ("a@.nl", "syntax.domain"), ("a@b..nl", "syntax.domain"), ("a@-b.nl", "syntax.domain"),
    ("a@b-.nl", "syntax.domain"), ("a@b_c.nl", "syntax.domain"), ("a@ab--cd.nl", "syntax.domain"),
    ("a@.", "syntax.domain"),
    ("a@xn--a", "syntax.domain"), ("a@1.2.3.4", "syntax.domain"), ("a@b.123", "syntax.domain"),
    ("a@b!.nl", "syntax.domain"),
    ("a@\u{301}b.nl", "syntax.domain"), ("a@b.n%l", "syntax.domain"), ("a@❤\u{378}.nl", "syntax.domain"),
    ("a@localhost", "syntax.domain-without-dot"), ("a@nl", "syntax.domain-without-dot"),
    ("a@b.nl.", "syntax.domain-ends-with-dot"), ("a@b.nl。", "syntax.domain-ends-with-dot"),
    ("a\u{7}@b.nl", "text/control-characters"), ("a@b.nl\u{202E}", "text/control-characters"),
    ("a@b.nl\0", "text/control-characters"),
  ])
  func textsAreNoAddress(_ typed: String, _ rule: String) {
    #expect(verdict(typed) == (rule.contains("/") ? rule : "email/" + rule))
  }

  @Test(arguments: [
    "x@microsoft.com", "x@Microsoft.COM", "x@microsoft.com.", "x@MICROSOFT。COM", "x@ｍｉｃｒｏｓｏｆｔ.com", "@microsoft.com",
    " x@microsoft.com ", "x y@microsoft.com", "a@b@microsoft.com",
  ])
  func microsoftIsRefusedInEveryForm(_ typed: String) { #expect(verdict(typed) == "email/microsoft-domain") }

  @Test func thePartnersOwnDomainsAreRefusedInEveryForm() {
    let partner = Fixtures.partner(domains: ["@Contoso.example.", "bücher.de", "", "@", "a b", "-bad-"])
    let context = Fixtures.context(environment: Fixtures.environment(partner: partner))
    for domain in ["contoso.example", "CONTOSO.example.", "xn--bcher-kva.de", "BÜCHER.de", "bu\u{308}cher.DE"] {
      #expect(verdict("x@" + domain, context) == "email/partner-domain", "\(domain)")
    }
    for domain in ["contoso.nl", "bucher.de", "acontoso.example"] {
      #expect(verdict("x@" + domain, context) == nil, "\(domain)")
    }
    #expect(verdict("x@", context) == "email/syntax.domain")
  }

  @Test func subdomainsAreAWarning() {
    for domain in ["mail.microsoft.com", "a.b.contoso.nl", "Sales.Contoso.Example"] {
      let finding = Rule.emailSubdomain.finding(in: "x@" + domain, Fixtures.context())
      #expect(finding?.severity == .warning, "\(domain)")
      #expect(verdict("x@" + domain) == "email/subdomain")
    }
  }

  @Test func schoolsGiveAnAddressOfTheirOwn() {
    let school = Fixtures.context(qualification: "education")
    #expect(verdict("x@gmail.com", school) == "email/free-mailbox")
    #expect(verdict("x@Hotmail.NL", school) == "email/free-mailbox")
    #expect(verdict("x@school.onmicrosoft.com", school) == "email/onmicrosoft")
    #expect(verdict("x@onmicrosoft.com", school) == "email/onmicrosoft")
    #expect(verdict("x@school.example", school) == nil)
  }

  @Test func lengthsAreOctets() {
    let local = String(repeating: "a", count: 64)
    let label = String(repeating: "b", count: 63)
    func domain(_ octets: Int) -> String { "\(label).\(label).\(String(repeating: "c", count: octets - 131)).nl" }
    #expect(verdict("\(local)@\(domain(189))") == nil)
    #expect(verdict("\(local)@\(domain(190))") == "email/too-long")
    #expect(verdict("a\(local)@b.nl") == "email/syntax.local-part-too-long")
    #expect(verdict(String(repeating: "é", count: 33) + "@b.nl") == "email/syntax.local-part-too-long")
    #expect(verdict(String(repeating: "é", count: 32) + "@b.nl") == nil)
    #expect(verdict("a@b" + label + ".nl") == "email/syntax.domain")
    // The domain has 137 octets as typed and 227 as A-labels.
    #expect(verdict(local + "@" + String(repeating: "éaaaaaa.", count: 15) + "nl") == "email/too-long")
  }

  @Test func aDotAtTheEndIsTakenAwayWithOneKey() {
    #expect(Rule.emailSyntax.finding(in: "a@b.nl.", Fixtures.context())?.suggestion == "a@b.nl")
  }
}
