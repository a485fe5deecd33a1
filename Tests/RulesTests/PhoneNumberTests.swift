import Rules
import TestSupport
import Testing

@Suite("Phone numbers as people write them")
struct PhoneNumberTests {
  private func read(_ text: String, _ country: String) -> String {
    switch PhoneNumber.read(text, country: country) {
    case .number(let number): "\(number.e164) \(number.region)"
    case .fault(.ext(let ext, let number)): "extension \(ext) \(number?.e164 ?? "")"
    case .fault(let fault): "\(fault)"
    }
  }

  @Test(
    "A number is read in national and international form, and its region found",
    arguments: [
      ("020 123 4567", "NL", "+31201234567 NL"), ("+31 (0)20 123 4567", "NL", "+31201234567 NL"),
      ("0031 20 1234567", "NL", "+31201234567 NL"), ("31201234567", "NL", "+31201234567 NL"),
      ("＋３１２０１２３４５６７", "NL", "+31201234567 NL"), ("٠٢٠ ١٢٣ ٤٥٦٧", "NL", "+31201234567 NL"),
      ("+31 20 123 4567", "BE", "+31201234567 NL"), ("(201) 555-0123", "US", "+12015550123 US"),
      ("+1 204 234 5678", "US", "+12042345678 CA"), ("8 (301) 123-45-67", "RU", "+73011234567 RU"),
      ("+7 7172 12 34 56", "RU", "+77172123456 KZ"), ("02 1234 5678", "IT", "+390212345678 IT"),
      ("011 15-2345-6789", "AR", "+5491123456789 AR"), ("+800 1234 5678", "NL", "+80012345678 800"),
    ])
  func numbers(text: String, country: String, expected: String) {
    #expect(read(text, country) == expected)
  }

  @Test(
    "D19: words in front, thin blanks and spelt numbers are read",
    arguments: [
      ("tel:+31-20-1234567", "NL", "+31201234567 NL"), ("Tel. 020 123 4567", "NL", "+31201234567 NL"),
      ("T: +31 20 123 4567", "NL", "+31201234567 NL"), ("☎ 020 123 4567", "NL", "+31201234567 NL"),
      ("1-800-FLOWERS", "US", "+18003569377 US"), ("+1 800 FLOWERS", "NL", "+18003569377 US"),
      ("020\u{2009}123\u{202F}4567", "NL", "+31201234567 NL"),
    ])
  func asWritten(text: String, country: String, expected: String) { #expect(read(text, country) == expected) }

  @Test(
    "D20: a number of another country names it, and one of none says so",
    arguments: [
      ("+44 1481 256789", "GB", "GG", nil), ("+1 204 234 5678", "US", "CA", nil), ("+7 7172 12 34 56", "RU", "KZ", nil),
      ("+800 1234 5678", "NL", nil, "nowhere"),
    ] as [(String, String, String?, String?)])
  func abroad(text: String, country: String, place: String?, variant: String?) {
    let finding = Rule.phoneNotInCountry.finding(in: text, Fixtures.context(country: country))
    #expect(finding?.arguments["country"] == place)
    #expect(finding?.variant == variant)
  }

  @Test(
    "What is no number is reported why",
    arguments: [
      ("hello", "NL", "notANumber"), ("-", "NL", "notANumber"), ("020 CALL NOW", "NL", "notANumber"),
      ("020 1234+567", "NL", "notANumber"), ("+32 12 34", "NL", "tooShort"),
      ("020 123 4567 8901 2345", "NL", "tooLong"),
      ("000 000 0000", "NL", "notInPlan"), ("+999 123 4567", "NL", "callingCode"), ("123 4567", "AQ", "callingCode"),
      ("555 0123", "US", "tooShort"), (String(repeating: "1", count: 251), "NL", "notANumber"),
      ("020 123 4567 x12", "NL", "extension 12 +31201234567"), ("020 123 4567, ext. 12", "NL", "notANumber"),
      ("020 123 4567 ext. 12", "NL", "extension 12 +31201234567"),
      ("020 1234567;ext=7", "NL", "extension 7 +31201234567"),
      ("020 123 4567 toestel 12", "NL", "extension 12 +31201234567"), ("020 123 x12", "NL", "extension 12 "),
    ])
  func faults(text: String, country: String, expected: String) { #expect(read(text, country) == expected) }

  @Test(
    "A stored number is shown in the groups of its country, any other text as it is",
    arguments: [
      ("+31201234567", "+31 20 123 4567"), ("+12015550123", "+1 201-555-0123"), ("+442079460123", "+44 20 7946 0123"),
      ("+390212345678", "+39 02 1234 5678"), ("020 123", "020 123"), ("", ""), ("+31 20 123 4567", "+31 20 123 4567"),
    ])
  func shown(stored: String, shown: String) { #expect(PhoneNumber.shown(stored) == shown) }

  @Test("A number as it is shown reads as the number that is stored")
  func shownIsStored() throws {
    for sample in try OracleSample.all("phones") {
      for row in sample.rows where !row[4].isEmpty {
        #expect(read(PhoneNumber.shown(row[4]), "").hasPrefix(row[4] + " "), "\(row)")
      }
    }
  }
}
