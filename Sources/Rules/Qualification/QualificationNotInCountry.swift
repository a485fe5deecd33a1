extension Rule where Value == String {
  /// The Government Community Cloud is for customers in the United States only.
  public static let qualificationNotInCountry = Rule(
    "qualification/not-in-country",
    source: "Partner Center documentation of 2021 on validating Government Community Cloud customers: US only",
    breaks: "governmentCommunityCloud", passes: "education",
    localExample: exampleOutsideUS
  ) { kind, context in
    guard kind == "governmentCommunityCloud", !context.country.isEmpty, context.country != "US" else { return nil }
    return Breach(["country": context.country])
  }

  @Sendable private static func exampleOutsideUS(_ country: String) -> RuleExample? {
    country == "US" ? nil : RuleExample(breaks: "governmentCommunityCloud", passes: "education")
  }
}
