import Reference
import Rules
import TestSupport
import Testing

@Suite("Rules that demand an answer in some countries, or of some partners, only")
struct RequiredWhereTests {
  private static let kinds = [PartnerKind.directBill, .indirectProvider, .indirectReseller]

  /// The rules that demand something where Partner Center asks for a registration ID, and a value that breaks each.
  private static let demanding: [(Rule<String>, String)] = [
    (.registrationIDRequired, ""), (.phoneRequired, ""), (.registrationIDLength, "1234"),
  ]

  @Test(
    "Registration ID and phone are required in 24 countries, but not of an indirect reseller", arguments: demanding,
    kinds)
  func in24Countries(demand: (rule: Rule<String>, value: String), kind: PartnerKind) {
    let environment = Fixtures.environment(partner: Fixtures.partner(kind: kind))
    for country in Countries.all.map(\.code) {
      let context = Fixtures.context(country: country, environment: environment)
      let isRequired = kind != .indirectReseller && PartnerCenter.requiresRegistrationID(country)
      #expect((demand.rule.finding(in: demand.value, context) != nil) == isRequired, "\(country)")
    }
  }

  @Test("Seven countries do without a city")
  func city() {
    let without = Countries.all.map(\.code).filter {
      finding(of: .cityRequired, in: "", Fixtures.context(country: $0)) == nil
    }
    #expect(without == ["AE", "GI", "JP", "KY", "MO", "NR", "SG"])
    #expect(finding(of: .cityRequired, in: "", Fixtures.context(country: "")) == "city/required")
  }
}
