import Reference

/// Examples of registration numbers, made from each country's own.
enum RegistrationExample {
  /// A number that serves where nothing is written down of the country's.
  static let general = "5260250274"

  static func required(_ country: String) -> RuleExample? { demanded(country, breaks: "") }
  static func length(_ country: String) -> RuleExample? { demanded(country, breaks: "1234") }

  private static func demanded(_ country: String, breaks: String) -> RuleExample? {
    guard PartnerCenter.requiresRegistrationID(country) else { return nil }
    return RuleExample(breaks: breaks, passes: RegistrationNumber.example(country) ?? general)
  }

  static func format(_ country: String) -> RuleExample? {
    guard let example = RegistrationNumber.example(country) else { return nil }
    // Long enough for the length rule, too short for every shape, and no number of anything else.
    let broken = country == "RO" ? "ABCDE" : String(example.dropLast(2).prefix(5)) + "Q"
    return RuleExample(breaks: broken, passes: example)
  }

  /// The example with another last digit, where that digit is checked.
  static func checksum(_ country: String) -> RuleExample? {
    guard let example = RegistrationNumber.example(country) else { return nil }
    for digit in "0123456789" {
      let broken = String(example.dropLast()) + String(digit)
      if RegistrationNumbers.read(broken, country: country) == .wrongCheck {
        return RuleExample(breaks: broken, passes: example)
      }
    }
    return nil
  }

  static func personal(_ country: String) -> RuleExample? {
    guard let person = persons[country], let example = RegistrationNumber.example(country) else { return nil }
    return RuleExample(breaks: person, passes: example)
  }

  /// Invented numbers with right check digits.
  private static let persons = [
    "AZ": "1400000082", "BR": "11144477735", "BY": "MP1234567", "IN": "AAAPZ1234C", "KZ": "850101300005",
    "PL": "44051401359", "RU": "500100732259", "TH": "1100000000008", "TR": "10000000146",
    "UA": "1759013776", "VE": "V114702834",
  ]
}
