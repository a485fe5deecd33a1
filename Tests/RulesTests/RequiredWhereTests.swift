import Reference
import Rules
import TestSupport
import Testing

/// What is required in some countries, or for some partners, only.
@Suite struct RequiredWhereTests {
  @Test(arguments: [PartnerKind.directBill, .indirectProvider, .indirectReseller])
  func registrationIDAndPhoneInThe24Countries(_ kind: PartnerKind) {
    let environment = Fixtures.environment(partner: Fixtures.partner(kind: kind))
    for country in Countries.all {
      let context = Fixtures.context(country: country.code, environment: environment)
      let isRequired = kind != .indirectReseller && PartnerCenter.requiresRegistrationID(country.code)
      #expect((Rule.registrationIDRequired.finding(in: "", context) != nil) == isRequired, "\(country.code)")
      #expect((Rule.phoneRequired.finding(in: "", context) != nil) == isRequired, "\(country.code)")
      #expect((Rule.registrationIDLength.finding(in: "1234", context) != nil) == isRequired, "\(country.code)")
    }
  }

  @Test(
    arguments: [
      ("", "required.named"), ("1", "length"), ("1234", "length"), ("1-2.3/4", "length"), ("12345", nil),
      ("526-025-02-74", nil), ("1234567890123456789012", nil), ("12345678901234567890123", "length"),
    ] as [(String, String?)])
  func registrationIDsHave5To22Characters(_ number: String, _ rule: String?) {
    let verdict = FieldRules.first(
      [.registrationIDRequired, .registrationIDLength], number, Fixtures.context(country: "PL"))
    #expect(verdict == rule.map { "registration-id/" + $0 })
  }

  @Test func theMessageNamesTheNumber() {
    let finding = Rule.registrationIDRequired.finding(in: "", Fixtures.context(country: "BR"))
    #expect(finding?.messageKey == "rule/registration-id/required.named")
    #expect(finding?.arguments == ["name": "CNPJ"])
  }

  @Test func sevenCountriesDoWithoutACity() {
    let without = Countries.all.map(\.code).filter {
      Rule.cityRequired.finding(in: "", Fixtures.context(country: $0)) == nil
    }
    #expect(without == ["AE", "GI", "JP", "KY", "MO", "NR", "SG"])
    #expect(Rule.cityRequired.finding(in: "", Fixtures.context(country: "")) != nil)
  }
}
