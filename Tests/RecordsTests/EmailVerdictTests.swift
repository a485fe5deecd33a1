import Records
import Rules
import TestSupport
import Testing

@Suite("What is reported of an e-mail address")
struct EmailVerdictTests {
  @Test(
    "Of several rules that an address breaks, the one about whose domain it is comes before those about how it is written",
    arguments: [
      ("a\u{7}@b.nl", "text/control-characters"), ("a@b.nl\u{202E}", "text/control-characters"),
      ("a@b.nl\0", "text/control-characters"), ("@microsoft.com", "email/microsoft-domain"),
      ("a@b@microsoft.com", "email/microsoft-domain"), ("x y@microsoft.com", "email/microsoft-domain"),
      ("x@microsoft.com.", "email/microsoft-domain"), ("x@CONTOSO.example.", "email/partner-domain"),
      ("Sanne<s@a.nl>", "email/syntax.only-address"), ("Sanne <s@a.nl>", "email/syntax.only-address"),
      ("a@[1.2.3.4]", "email/syntax.only-address"), ("a@1.2.3.4", "email/syntax.domain"),
      ("a@b.123", "email/syntax.domain"), ("a@b.n%l", "email/syntax.character"),
    ])
  func order(typed: String, rule: String) {
    #expect(verdict(on: typed, .email) == [rule])
    #expect(verdict(on: typed, .agreementEmail) == [rule])
  }

  private static let partner = Fixtures.context(
    environment: Fixtures.environment(
      partner: Fixtures.partner(domains: ["@Contoso.example.", "bücher.de", "", "@", "a b", "-bad-"])))

  @Test(
    "The partner's domains are reported however the configuration writes them, and domains like them are not",
    arguments: [
      ("contoso.example", ["email/partner-domain"]), ("CONTOSO.example.", ["email/partner-domain"]),
      ("xn--bcher-kva.de", ["email/partner-domain"]), ("BÜCHER.de", ["email/partner-domain"]),
      ("bu\u{308}cher.DE", ["email/partner-domain"]), ("contoso.nl", []), ("b-cher.de", []), ("acontoso.nl", []),
      ("", ["email/syntax.domain-without-dot"]),
    ])
  func partnerDomains(domain: String, rules: [String]) {
    #expect(verdict(on: "x@" + domain, .email, Self.partner) == rules)
  }

  @Test(
    "A school has an address of its own",
    arguments: [
      ("x@gmail.com", ["email/free-mailbox"]), ("x@Hotmail.NL", ["email/free-mailbox"]),
      ("x@school.onmicrosoft.com", ["email/onmicrosoft"]), ("x@onmicrosoft.com", ["email/onmicrosoft"]),
      ("x@lyceumdevaart.nl", []),
    ])
  func schools(typed: String, rules: [String]) {
    #expect(verdict(on: typed, .email, Fixtures.context(qualification: "education")) == rules)
  }

  @Test(
    "A doubt is reported alone",
    arguments: [
      ("x@mail.microsoft.com", "email/subdomain"), ("x@a.b.contoso.nl", "email/subdomain"),
      ("x@Sales.Contoso.NL", "email/subdomain"), ("a@b.example", "email/unknown-tld"),
      ("a@contoso.fietsen", "email/unknown-tld"), ("a@公司.公", "email/unknown-tld"), ("a@b.c-d", "email/unknown-tld"),
      ("x@gmial.com", "email/typo"), ("x@GMAIL.CON", "email/typo"), ("x@vandermeer.con", "email/typo"),
      ("x@microsоft.com", "email/look-alike"), ("x@mail.microsоft.com", "email/look-alike"),
      ("x@c0ntoso.nl", "email/look-alike"), ("x@аpple.com", "email/look-alike.mixed"),
    ])
  func doubts(typed: String, rule: String) { #expect(verdict(on: typed, .email) == [rule]) }

  @Test(
    "Nothing is reported for an address that people have",
    arguments: [
      "sanne@vandermeerfietsen.nl", " sanne@vandermeerfietsen.nl\t", "Sanne.Van-der_Meer+nl@a.nl", "a@b.nl", "1@2.nl",
      "!#$%&'*+-/=?^_`{|}~@contoso.org", "用户@例子.公司", "χρήστης@παράδειγμα.ελ", "jose\u{301}@españa.es",
      "अजय@डाटा.भारत", "sanne@faß.de", "sanne@MICROSOFT.nl", "sanne@notmicrosoft.com",
      "microsoft.com@contoso.org", "sanne@contoso.nl.org", "sanne@mycontoso.nl", "a@xn--bcher-kva.de", "a@a-b.nl",
      "sanne@gmail.com", "sanne@klant.onmicrosoft.com", "a\u{200B}b@a.nl", "a@3com.com", "x@почта.com",
      "x@toyota-россия.ru", "x@contoso.org", "x@mycontoso.nl", "x@microsoftware.com", "x@contoso.nl.com", "x@b.nl",
      String(repeating: "é", count: 32) + "@b.nl", longest,
    ])
  func nothing(typed: String) { #expect(verdict(on: typed, .email) == []) }

  /// 64 octets before the @ and 189 behind it.
  private static let longest =
    String(repeating: "a", count: 64) + "@"
    + [("b", 63), ("b", 63), ("c", 58)].map { String(repeating: $0, count: $1) }.joined(separator: ".") + ".nl"

  @Test(
    "Nothing is reported for a widely used domain, or of one that only looks like a slip",
    arguments: [
      "gmail.com", "hotmail.nl", "hotmail.co.uk", "outlook.com", "yahoo.com", "ziggo.nl", "icloud.com", "kpnmail.nl",
      "vandermeer.com", "vandermeer.nl", "vandermeer.org", "a.b.net", "school.edu", "email.com", "ymail.com",
      "mail.com",
      "gmx.com", "gail.co.in", "live.nl", "line.com", "gmail.nl", "planet.nl", "yahoo.com.br", "outlook.fr", "a.co",
      "contoso.cm", "icloud.nl", "naver.com", "contoso.museum", "xn--bcher-kva.de", "公司.中国", "mail.gmial.com",
    ])
  func noSlips(domain: String) { #expect(verdict(on: "Sanne.1@" + domain, .email) == []) }
}
