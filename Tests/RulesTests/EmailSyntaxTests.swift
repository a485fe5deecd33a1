import Rules
import TestSupport
import Testing

@Suite("Rules of how an e-mail address is written")
struct EmailSyntaxTests {
  /// What the rule of the syntax finds in an address as a person types it: the variant of its words.
  private func fault(_ typed: String) -> String? {
    finding(of: .emailSyntax, in: TextNormalisation.email(typed)).map { String($0.dropFirst("email/syntax.".count)) }
  }

  @Test(
    "An address passes in any alphabet",
    arguments: [
      "", "sanne＠ａ。nl", "sanne@vandermeerfietsen.nl", " sanne@vandermeerfietsen.nl\t", "Sanne.Van-der_Meer+nl@a.nl",
      "a@b.nl",
      "1@2.nl", "!#$%&'*+-/=?^_`{|}~@contoso.org", "用户@例子.公司", "χρήστης@παράδειγμα.ελ", "jose\u{301}@españa.es",
      "अजय@डाटा.भारत", "sanne@faß.de", "a@xn--bcher-kva.de", "a@a-b.nl", "a\u{200B}b@a.nl", "a@3com.com",
      String(repeating: "é", count: 32) + "@b.nl",
    ])
  func passes(typed: String) { #expect(fault(typed) == nil) }

  @Test(
    "An address has one @",
    arguments: [
      ("sanne", "missing-at"), ("sanne.nl", "missing-at"), ("a@b@c.nl", "several-at"),
      ("a@@b.nl", "several-at"),
    ])
  func at(typed: String, variant: String) { #expect(fault(typed) == variant) }

  @Test(
    "D6: a joiner in a domain stands where IDNA allows it, or the address is refused",
    arguments: [("s@a\u{200D}b.nl", "domain"), ("s@नरम\u{200D}b.nl", "domain"), ("s@क्\u{200D}ष.भारत", nil)]
      as [(String, String?)])
  func joiners(typed: String, variant: String?) { #expect(fault(typed) == variant) }

  @Test("An address has no blanks", arguments: ["a b@c.nl", "a@b c.nl", "a\u{A0}@c.nl", "a @b.nl"])
  func blanks(typed: String) { #expect(fault(typed) == "blank") }

  @Test(
    "An address stands alone: no name, quotes, comment, literal, scheme or second address",
    arguments: [
      "Sanne<s@a.nl>", "Sanne <s@a.nl>", "\"a b\"@c.nl", "a@b.nl, c@d.nl", "\"a\"@b.nl", "a(x)@b.nl", "a@[1.2.3.4]",
      "a@[IPv6:::1]", "mailto:a@b.nl", "a@b.nl,c@d.nl", "a\\b@c.nl",
    ])
  func alone(typed: String) { #expect(fault(typed) == "only-address") }

  @Test(
    "The part before the @ has letters, digits and the signs of RFC 5322",
    arguments: ["\u{301}a@b.nl", "a.\u{301}@b.nl"])
  func localPart(typed: String) { #expect(fault(typed) == "local-part") }

  @Test(
    "D23: what is wrong is named: the character, the missing part, the comma for a dot",
    arguments: [
      ("a€@b.nl", "character", "€"), ("❤@b.nl", "character", "❤"), ("a@b!.nl", "character", "!"),
      ("a@b_c.nl", "character", "_"), ("a@b.n%l", "character", "%"), ("@a.nl", "local-part-missing", nil),
      ("a@", "domain-without-dot", nil), ("anna@example,com", "comma", nil), ("a@b..nl", "dots", nil),
      ("a@.nl", "dots", nil),
    ] as [(String, String, String?)])
  func named(typed: String, variant: String, character: String?) {
    let finding = Rule.emailSyntax.finding(in: TextNormalisation.email(typed), Fixtures.context())
    #expect(finding?.variant == variant)
    #expect(finding?.arguments["character"] == character)
    #expect(finding?.suggestion == (variant == "comma" ? "anna@example.com" : nil))
  }

  @Test(
    "The part before the @ has single dots, and none at an end",
    arguments: [".a@b.nl", "a.@b.nl", "a..b@c.nl", ".@b.nl"])
  func dots(typed: String) { #expect(fault(typed) == "dots") }

  @Test(
    "The part behind the @ is a domain name",
    arguments: [
      ("a@-b.nl", "domain"),
      ("a@b-.nl", "domain"), ("a@ab--cd.nl", "domain"), ("a@.", "dots"),
      ("a@xn--a", "domain"),
      ("a@1.2.3.4", "domain"), ("a@b.123", "domain"), ("a@\u{301}b.nl", "domain"),
      ("a@❤\u{378}.nl", "domain"), ("a@localhost", "domain-without-dot"),
      ("a@nl", "domain-without-dot"), ("a@b.nl.", "domain-ends-with-dot"), ("a@b.nl。", "domain-ends-with-dot"),
      ("a@b" + String(repeating: "b", count: 63) + ".nl", "domain"),
    ])
  func domain(typed: String, variant: String) { #expect(fault(typed) == variant) }

  @Test("A dot at the end can be taken away with one key")
  func suggestion() {
    #expect(Rule.emailSyntax.finding(in: "a@b.nl.", Fixtures.context())?.suggestion == "a@b.nl")
  }

  @Test(
    "The part before the @ has at most 64 octets",
    arguments: [
      (local, nil), ("a" + local, "local-part-too-long"), (String(repeating: "é", count: 32), nil),
      (String(repeating: "é", count: 33), "local-part-too-long"),
    ] as [(String, String?)])
  func localPartLength(text: String, variant: String?) { #expect(fault(text + "@b.nl") == variant) }

  private static let local = String(repeating: "a", count: 64)
  private static let label = String(repeating: "b", count: 63)

  private static func name(octets: Int) -> String {
    "\(label).\(label).\(String(repeating: "c", count: octets - 131)).nl"
  }

  @Test(
    "An address has at most 254 octets, with the domain in the letters of DNS",
    arguments: [
      ("\(local)@\(name(octets: 189))", nil), ("\(local)@\(name(octets: 190))", "email/too-long"),
      // The domain has 137 octets as typed and 227 as A-labels.
      (local + "@" + String(repeating: "éaaaaaa.", count: 15) + "nl", "email/too-long"), ("a@b.nl", nil), ("", nil),
    ] as [(String, String?)])
  func length(typed: String, rule: String?) {
    #expect(finding(of: .emailTooLong, in: TextNormalisation.email(typed)) == rule)
  }
}
