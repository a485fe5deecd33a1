import Reference
import Rules
import TestSupport
import Testing

@Suite struct RegistrationIDTests {
  private static let rules: [Rule<String>] = [
    .registrationIDRequired, .registrationIDLength, .registrationIDFormat, .registrationIDChecksum,
    .registrationIDPersonalID,
  ]

  private func verdict(_ typed: String, _ country: String) -> String? {
    let context = Fixtures.context(country: country)
    let number = TextNormalisation.registrationID(typed, country: country)
    return FieldRules.first(Self.rules, number, context).map { String($0.dropFirst("registration-id/".count)) }
  }

  /// Numbers that companies publish of themselves.
  @Test(arguments: [
    ("7736050003", "RU"), ("7707083893", "RU"), ("774-00-01-454", "PL"), ("PL5260250274", "PL"),
    ("10625790-2-44", "HU"),
    ("HU10625790", "HU"), ("33.000.167/0001-01", "BR"), ("27AAPFU0939F1ZV", "IN"), ("32855961", "UA"),
    ("0100233488", "VN"),
    ("NL004495445B01", "NL"), ("12345678", "NL"), ("BE 0403.019.261", "BE"), ("DE 136 695 976", "DE"),
    ("HRB 6684", "DE"),
    ("FR 40 303 265 045", "FR"), ("303 265 045", "FR"), ("ATU13585627", "AT"), ("CHE-100.155.212 MWST", "CH"),
    ("NO 988 077 917 MVA", "NO"), ("EL094259216", "GR"), ("IE6433435F", "IE"), ("00743110157", "IT"),
    ("B58378431", "ES"),
    ("SE556188840401", "SE"), ("556188-8404", "SE"), ("2077474-0", "FI"), ("０１２３４５６７", "AM"), ("anything", "US"),
    ("", "NL"), ("ABC12", "IQ"),
  ])
  func numbersOfCompaniesPass(_ typed: String, _ country: String) {
    #expect(verdict(typed, country) == nil)
  }

  @Test(arguments: [
    ("5260250275", "PL", "checksum"), ("7736050004", "RU", "checksum"), ("33000167000102", "BR", "checksum"),
    ("10625791", "HU", "checksum"), ("32855962", "UA", "checksum"), ("DE136695977", "DE", "checksum.unnamed"),
    ("004495446B01", "NL", "checksum"), ("44051401359", "PL", "personal-id"), ("500100732259", "RU", "personal-id"),
    ("111.444.777-35", "BR", "personal-id"), ("AAAPZ1234C", "IN", "personal-id"), ("10000000146", "TR", "personal-id"),
    ("1759013776", "UA", "personal-id"), ("V-11470283-4", "VE", "personal-id"), ("111222333", "NL", "personal-id"),
    ("526025", "PL", "format"), ("ABCDEFGHIJ", "RU", "format"), ("1234567", "NL", "format"), ("1234", "PL", "length"),
    ("", "PL", "required.named"), ("1234567890", "AM", "format"),
  ])
  func othersAreTold(_ typed: String, _ country: String, _ rule: String) { #expect(verdict(typed, country) == rule) }

  @Test(arguments: [("526025", "PL", Severity.error), ("1234567890", "AM", .warning), ("1234567", "NL", .warning)])
  func aWrongShapeIsAnErrorWhereTheShapeIsSure(_ typed: String, _ country: String, _ severity: Severity) {
    #expect(Rule.registrationIDFormat.finding(in: typed, Fixtures.context(country: country))?.severity == severity)
  }

  @Test(arguments: Countries.all.map(\.code))
  func everyExampleIsSound(_ country: String) {
    guard let example = RegistrationNumber.example(country) else { return }
    #expect(verdict(example, country) == nil)
  }

  @Test(arguments: Countries.all.map(\.code).filter(PartnerCenter.requiresRegistrationID))
  func everyCountryThatAsksForANumberShowsOne(_ country: String) {
    #expect(RegistrationNumber.example(country) != nil || ["IQ", "MM", "SS"].contains(country))
  }
}
