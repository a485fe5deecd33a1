import Reference

/// Examples of registration numbers, made from each country's own.
enum RegistrationExample {
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

  /// Numbers of nobody, with right check digits.
  private static let persons = [
    "BR": "11144477735", "IN": "AAAPZ1234C", "NL": "111222333", "PL": "44051401359", "RU": "500100732259",
    "TR": "10000000146", "UA": "1759013776", "VE": "V114702834",
  ]
}
