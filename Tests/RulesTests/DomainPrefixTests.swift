import Rules
import TestSupport
import Testing

@Suite struct DomainPrefixTests {
  private func verdict(_ typed: String) -> String? {
    FieldRules.first(FieldRules.domainPrefix, TextNormalisation.domainPrefix(typed))
  }

  @Test(arguments: ["vandermeerfietsen", "VanDerMeer", "a", "1", "123", " contoso ", "abcdefghijklmnopqrstuvwxyz0"])
  func prefixesPass(_ typed: String) { #expect(verdict(typed) == nil) }

  @Test(arguments: [
    ("", "required"), (" ", "required"), ("van-der-meer", "characters"), ("van der meer", "characters.blank"),
    ("méér", "characters"), ("a_b", "characters"), ("１２", "characters"), ("a.onmicrosoft.com", "characters"),
    ("中国", "characters"), ("ab\u{131}", "characters"), ("abcdefghijklmnopqrstuvwxyz01", "too-long"),
  ])
  func prefixesAreRefused(_ typed: String, _ rule: String) { #expect(verdict(typed) == "domain-prefix/" + rule) }

  @Test func theFirstWrongCharacterIsNamedAndARepairOffered() {
    func finding(_ prefix: String) -> Finding? {
      Rule.domainPrefixCharacters.finding(in: prefix, Fixtures.context())
    }
    #expect(finding("van-der_meer")?.arguments == ["character": "-"])
    #expect(finding("van-der_meer")?.suggestion == "vandermeer")
    #expect(finding("contoso.onmicrosoft.com")?.suggestion == "contoso")
    #expect(finding("中国")?.suggestion == nil)
  }

  @Test(arguments: [
    // the holder's country and number, the number of this customer in NL, whether the prefix is taken
    ("NL", "12345678", "12345678", false), ("NL", "12345678", "", false), ("NL", "", "12345678", false),
    ("NL", "", "", false), ("NL", "12345678", "1234 5678", false), ("NL", "12345678", "87654321", true),
    ("BE", "12345678", "12345678", true), ("BE", "", "", true),
  ])
  func aPrefixIsTakenByAnotherCompany(_ country: String, _ held: String, _ own: String, _ isTaken: Bool) {
    var lookups = Fixtures.lookups
    lookups.customers = [
      KnownCustomer(reference: "C-2026-000007", country: country, registrationID: held, domainPrefix: "contoso")
    ]
    let context = Fixtures.context(environment: Fixtures.environment(lookups: lookups), registrationID: own)
    let finding = Rule.domainPrefixTaken.finding(in: "contoso", context)
    #expect(finding?.arguments == (isTaken ? ["reference": "C-2026-000007"] : nil))
    #expect(Rule.domainPrefixTaken.finding(in: "other", context) == nil)
  }
}
