import Reference
import Rules
import TestSupport
import Testing

@Suite("Rules of registration IDs")
struct RegistrationIDTests {
  /// What a rule finds in a number as a person types it, without the group of the rule.
  private func told(_ rule: Rule<String>, _ typed: String, _ country: String) -> String? {
    let number = TextNormalisation.registrationID(typed, country: country)
    return finding(of: rule, in: number, Fixtures.context(country: country)).map {
      String($0.dropFirst("registration-id/".count))
    }
  }

  @Test(
    "A number is required where Partner Center asks for one, and named",
    arguments: [
      ("", "PL", "required.named"), ("5260250274", "PL", nil), ("", "NL", nil), ("", "US", nil),
    ] as [(String, String, String?)])
  func required(typed: String, country: String, rule: String?) {
    #expect(told(.registrationIDRequired, typed, country) == rule)
  }

  @Test("The message names the number of the country")
  func requiredWords() {
    let finding = Rule.registrationIDRequired.finding(in: "", Fixtures.context(country: "BR"))
    #expect(finding?.messageKey == "rule/registration-id/required.named")
    #expect(finding?.arguments == ["name": "CNPJ"])
  }

  @Test(
    "A number has 5 to 22 letters and digits where one is required, whatever stands between them",
    arguments: [
      ("", "PL", nil), ("1", "PL", "length"), ("1234", "PL", "length"), ("1-2.3/4", "PL", "length"),
      ("12345", "PL", nil),
      ("526-025-02-74", "PL", nil), ("1234567890123456789012", "PL", nil), ("12345678901234567890123", "PL", "length"),
      ("ABC12", "IQ", nil), ("1", "NL", nil),
    ] as [(String, String, String?)])
  func length(typed: String, country: String, rule: String?) {
    #expect(told(.registrationIDLength, typed, country) == rule)
    // The rule passes over signs by itself: it is also asked about numbers that have no form yet.
    let finding = Rule.registrationIDLength.finding(in: typed, Fixtures.context(country: country))
    #expect((finding != nil) == (rule != nil))
  }

  @Test(
    "D14: dashes, full-width signs, apostrophes and labels are no part of a number, and its form is final",
    arguments: [
      ("526–025–02–74", "PL", "5260250274"), ("526\u{2011}025\u{2212}0274", "PL", "5260250274"),
      ("５２６－０２５－０２－７４", "PL", "5260250274"), ("NIP: 526-025-02-74", "PL", "5260250274"),
      ("NIP PL 5260250274", "PL", "5260250274"), ("УНП 200988541", "BY", "200988541"),
      ("UNP200988541", "BY", "200988541"),
      ("VÖEN 1400000081", "AZ", "1400000081"), ("ИНН/КПП 7736050003/773601001", "RU", "7736050003"),
      ("7736050003/773601001", "RU", "7736050003"), ("ИНН 7736050003 КПП 773601001", "RU", "7736050003"),
      ("VAT no. NL004495445B01", "NL", "NL004495445B01"), ("KvK-nummer: 12345678", "NL", "12345678"),
      ("'02012345", "NL", "02012345"), ("CIF B58378431", "ES", "B58378431"), ("EIN 12-3456789", "US", "123456789"),
      ("\u{200E}12345678\u{200F}", "NL", "12345678"), ("27AAPFU0939F1ZV", "IN", "27AAPFU0939F1ZV"),
      ("GSTIN: 27AAPFU0939F1ZV", "IN", "27AAPFU0939F1ZV"), ("КВ1234567", "BY", "KB1234567"), ("NIP", "PL", "NIP"),
      ("VATPA1234K", "IN", "VATPA1234K"),
    ])
  func labels(typed: String, country: String, form: String) {
    #expect(TextNormalisation.registrationID(typed, country: country) == form)
    #expect(TextNormalisation.registrationID(form, country: country) == form)
  }

  @Test(
    "D15: numbers that companies and persons really have",
    arguments: [
      ("J-07000000-7", "VE", nil), ("001099012345", "VN", "personal-id"), ("КВ1234567", "BY", "personal-id"),
      ("GB 980 7806 84", "GB", nil), ("SC123456", "GB", nil), ("01234567", "GB", nil),
      ("GB980780685", "GB", "checksum.unnamed"),
      ("CZ7103192745", "CZ", nil), ("7103192745", "SK", nil), ("SK2022749619", "SK", nil), ("LT119511515", "LT", nil),
    ] as [(String, String, String?)])
  func realNumbers(typed: String, country: String, rule: String?) {
    let rules: [Rule<String>] = [.registrationIDFormat, .registrationIDChecksum, .registrationIDPersonalID]
    #expect(rules.compactMap { told($0, typed, country) } == [rule].compactMap(\.self))
  }

  @Test(
    "D16, D17: a number of another register is named, once, with the number that is asked for where it is part of it",
    arguments: [
      ("123456785", "PL", "REGON", nil), ("0000028860", "PL", "KRS", nil), ("1027700132195", "RU", "ОГРН", nil),
      ("01-10-041585", "HU", "cégjegyzékszám", nil), ("L17110MH1973PLC019786", "IN", "CIN", nil),
      ("1921/000123/06", "ZA", "CIPC", nil), ("0454053692000011", "TR", "MERSIS", "4540536920"),
      ("328559612345", "UA", "ІПН", nil), ("111222333", "NL", "RSIN/BSN", nil), ("123456789", "NL", "RSIN/BSN", nil),
      ("NL123456789B02", "NL", "BTW", nil),
    ] as [(String, String, String, String?)])
  func otherRegisters(typed: String, country: String, name: String, wanted: String?) {
    let context = Fixtures.context(country: country)
    let number = TextNormalisation.registrationID(typed, country: country)
    let rules: [Rule<String>] = [.registrationIDFormat, .registrationIDChecksum, .registrationIDPersonalID]
    let findings = rules.compactMap { $0.finding(in: number, context) }
    #expect(findings.map(\.messageKey) == ["rule/registration-id/format.another-register"])
    #expect(findings.first?.arguments["other"] == name)
    #expect(findings.first?.suggestion == wanted)
  }

  @Test("D24: a company of Monaco has a French VAT number of its own kind")
  func monaco() {
    #expect(told(.registrationIDChecksum, "FR53000004605", "FR") == nil)
    #expect(told(.registrationIDFormat, "FR53000004605", "FR") == nil)
    #expect(told(.registrationIDChecksum, "FR54000004605", "FR") != nil)
  }

  @Test("D7: a nought that a spreadsheet dropped is suggested")
  func lostNought() {
    #expect(Rule.registrationIDFormat.finding(in: "2012345", Fixtures.context(country: "NL"))?.suggestion == "02012345")
  }

  @Test(
    "A number has the shape of its country: an error where the shape is sure, or else a warning",
    arguments: [
      ("526025", "PL", .error), ("ABCDEFGHIJ", "RU", .error), ("1234567", "NL", .warning),
      ("1234567890", "AM", .warning),
      ("5260250274", "PL", nil), ("12345678", "NL", nil), ("NL004495445B01", "NL", nil), ("０１２３４５６７", "AM", nil),
      ("anything", "US", nil), ("ABC12", "IQ", nil), ("", "PL", nil),
    ] as [(String, String, Severity?)])
  func format(typed: String, country: String, severity: Severity?) {
    #expect(told(.registrationIDFormat, typed, country) == severity.map { _ in "format" })
    let number = TextNormalisation.registrationID(typed, country: country)
    let finding = Rule.registrationIDFormat.finding(in: number, Fixtures.context(country: country))
    #expect(finding?.severity == severity)
  }

  @Test(
    "A number has the check digits of its country",
    arguments: [
      ("5260250275", "PL", "checksum"), ("7736050004", "RU", "checksum"), ("33000167000102", "BR", "checksum"),
      ("10625791", "HU", "checksum"), ("32855962", "UA", "checksum"), ("DE136695977", "DE", "checksum.unnamed"),
      ("5260250274", "PL", nil), ("7736050003", "RU", nil),
      ("33.000.167/0001-01", "BR", nil), ("10625790-2-44", "HU", nil), ("32855961", "UA", nil),
      ("DE 136 695 976", "DE", nil), ("NL004495445B01", "NL", nil), ("", "PL", nil),
    ] as [(String, String, String?)])
  func checksum(typed: String, country: String, rule: String?) {
    #expect(told(.registrationIDChecksum, typed, country) == rule)
  }

  @Test(
    "The number of a person is refused",
    arguments: [
      ("44051401359", "PL", "personal-id"), ("500100732259", "RU", "personal-id"),
      ("111.444.777-35", "BR", "personal-id"), ("AAAPZ1234C", "IN", "personal-id"),
      ("10000000146", "TR", "personal-id"),
      ("1759013776", "UA", "personal-id"), ("V-11470283-4", "VE", "personal-id"),
      ("774-00-01-454", "PL", nil), ("7707083893", "RU", nil), ("33.000.167/0001-01", "BR", nil),
      ("27AAPFU0939F1ZV", "IN", nil), ("32855961", "UA", nil), ("12345678", "NL", nil), ("", "NL", nil),
    ] as [(String, String, String?)])
  func personalID(typed: String, country: String, rule: String?) {
    #expect(told(.registrationIDPersonalID, typed, country) == rule)
  }

  @Test(
    "Every country that asks for a number shows one",
    arguments: Countries.all.map(\.code).filter(PartnerCenter.requiresRegistrationID))
  func examples(country: String) {
    #expect(RegistrationNumber.example(country) != nil || ["IQ", "MM", "SS"].contains(country))
  }
}
