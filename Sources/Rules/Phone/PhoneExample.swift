/// Numbers to show as examples.
enum PhoneExample {
  /// As people in the country dial it; an international one where the country has no plan.
  static func number(_ country: String) -> String {
    let example = PhonePlans.example(country)
    return example.isEmpty ? "+31 10 123 4567" : example
  }

  static func format(_ country: String) -> RuleExample? {
    let example = PhonePlans.example(country)
    return example.isEmpty ? nil : RuleExample(breaks: String(example.prefix(3)), passes: example)
  }

  static func notInCountry(_ country: String) -> RuleExample? {
    let example = PhonePlans.example(country)
    let abroad = country == "BE" ? "+31 10 123 4567" : "+32 12 34 56 78"
    return example.isEmpty ? nil : RuleExample(breaks: abroad, passes: example)
  }
}
