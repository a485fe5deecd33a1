import Reference

/// Where the rules of addresses come from.
enum AddressSource {
  static let data = "Postal services' rules, as Google's address data of 2024 collects them"
}

/// Codes and areas to show as examples.
enum AddressExample {
  static let noCode: @Sendable (String) -> RuleExample? = { country in
    PostalPlan.plan(country)?.format.requires(.postalCode) == true ? code(country, breaks: "") : nil
  }
  static let brokenCode: @Sendable (String) -> RuleExample? = { code($0, breaks: "1") }
  static let noArea: @Sendable (String) -> RuleExample? = { country in
    PostalPlan.plan(country)?.format.requires(.area) == true ? area(country, breaks: "") : nil
  }
  static let otherArea: @Sendable (String) -> RuleExample? = { area($0, breaks: "Qqq") }

  /// A code with an area that it is not of, and with its own; `nil` where nothing is known of the areas' codes.
  static let otherAreasCode: @Sendable (String) -> RuleExample? = { country in
    guard let plan = PostalPlan.plan(country) else { return nil }
    for code in plan.format.codeExamples {
      if let own = plan.areas.first(where: { plan.isCode(code, of: $0) == true }),
        let other = plan.areas.first(where: { plan.isCode(code, of: $0) == false })
      {
        return RuleExample(breaks: "\(code), \(other.stored)", passes: "\(code), \(own.stored)")
      }
    }
    return nil
  }

  /// `nil` where the country has no codes.
  private static func code(_ country: String, breaks: String) -> RuleExample? {
    guard let plan = PostalPlan.plan(country), plan.pattern != nil, let example = plan.example else { return nil }
    return RuleExample(breaks: breaks, passes: example)
  }

  /// `nil` where the country has no list of areas.
  private static func area(_ country: String, breaks: String) -> RuleExample? {
    guard let area = PostalPlan.plan(country)?.areas.first else { return nil }
    return RuleExample(breaks: breaks, passes: area.stored)
  }
}
