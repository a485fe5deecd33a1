import Rules
import TestSupport
import Testing

@Suite("Rules of domain prefixes")
struct DomainPrefixTests {
  /// What a rule finds in a prefix as a person types it.
  private func told(_ rule: Rule<String>, _ typed: String) -> String? {
    finding(of: rule, in: TextNormalisation.domainPrefix(typed))
  }

  @Test(
    "A prefix is required",
    arguments: [("", "domain-prefix/required"), (" ", "domain-prefix/required"), ("a", nil)] as [(String, String?)])
  func required(typed: String, rule: String?) { #expect(told(.domainPrefixRequired, typed) == rule) }

  @Test(
    "A prefix has letters and digits of ASCII only",
    arguments: [
      ("van-der-meer", "domain-prefix/characters"), ("van der meer", "domain-prefix/characters.blank"),
      ("méér", "domain-prefix/characters"), ("a_b", "domain-prefix/characters"), ("１２", "domain-prefix/characters"),
      ("a.b.onmicrosoft.com", "domain-prefix/characters"), ("contoso.onmicrosoft.com", nil),
      ("中国", "domain-prefix/characters"),
      ("ab\u{131}", "domain-prefix/characters"), ("vandermeerfietsen", nil), ("VanDerMeer", nil), ("a", nil),
      ("1", nil),
      ("123", nil), (" contoso ", nil), ("abcdefghijklmnopqrstuvwxyz0", nil),
    ] as [(String, String?)])
  func characters(typed: String, rule: String?) { #expect(told(.domainPrefixCharacters, typed) == rule) }

  @Test(
    "The first wrong character is named, and a prefix without it suggested if any is left",
    arguments: [
      ("van-der_meer", "-", "vandermeer"), ("contoso.onmicrosoft.com", ".", "contoso"), ("中国", "中", nil),
    ] as [(String, String, String?)])
  func repair(prefix: String, character: String, suggestion: String?) {
    let finding = Rule.domainPrefixCharacters.finding(in: prefix, Fixtures.context())
    #expect(finding?.arguments == ["character": character])
    #expect(finding?.suggestion == suggestion)
  }

  @Test(
    "A prefix has at most 27 characters",
    arguments: [
      ("abcdefghijklmnopqrstuvwxyz0", nil), ("abcdefghijklmnopqrstuvwxyz01", "domain-prefix/too-long"),
    ] as [(String, String?)])
  func tooLong(typed: String, rule: String?) { #expect(told(.domainPrefixTooLong, typed) == rule) }

  @Test(
    "A prefix is taken if another company holds it: another country or another registration ID",
    arguments: [
      // the holder's country and number, the number of this customer in NL, whether the prefix is taken
      ("NL", "12345678", "12345678", false), ("NL", "12345678", "", false), ("NL", "", "12345678", false),
      ("NL", "", "", false), ("NL", "12345678", "1234 5678", false), ("NL", "12345678", "87654321", true),
      ("BE", "12345678", "12345678", true), ("BE", "", "", true),
    ])
  func taken(country: String, held: String, own: String, isTaken: Bool) {
    let holder = KnownCustomer(
      reference: "C-2026-000007", country: country, registrationID: held, domainPrefix: "contoso")
    let context = Fixtures.context(customers: [holder], registrationID: own)
    for prefix in ["contoso", "Contoso"] {
      let finding = Rule.domainPrefixTaken.finding(in: prefix, context)
      #expect(finding?.arguments == (isTaken ? ["reference": "C-2026-000007"] : nil))
    }
    #expect(Rule.domainPrefixTaken.finding(in: "other", context) == nil)
  }

  @Test("A prefix that this company and another hold is taken")
  func heldByBoth() {
    let holders = ["NL", "BE"].map { KnownCustomer(reference: "C-" + $0, country: $0, domainPrefix: "contoso") }
    let finding = Rule.domainPrefixTaken.finding(in: "contoso", Fixtures.context(customers: holders))
    #expect(finding?.arguments == ["reference": "C-BE"])
  }
}
