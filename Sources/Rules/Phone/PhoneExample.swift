/// Numbers to show as examples.
enum PhoneExample {
  /// As people in the country dial it; an international one where the country has no plan.
  static func number(_ country: String) -> String {
    let example = PhonePlans.example(country)
    return example.isEmpty ? "+31 10 123 4567" : example
  }

  static func required(_ country: String) -> RuleExample? { RuleExample(breaks: "", passes: number(country)) }

  static func format(_ country: String) -> RuleExample? {
    let example = number(country)
    return RuleExample(breaks: String(example.prefix(3)), passes: example)
  }

  /// `nil` for a country without a numbering plan, where every number is one of another country.
  static func notInCountry(_ country: String) -> RuleExample? {
    let example = PhonePlans.example(country)
    let abroad = country == "BE" ? "+31 10 123 4567" : "+32 12 34 56 78"
    return example.isEmpty ? nil : RuleExample(breaks: abroad, passes: example)
  }
}
