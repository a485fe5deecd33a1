import Reference

extension Rule where Value == String {
  /// A culture is one that Partner Center offers in the customer's country.
  ///
  /// Source: Partner Center's table of languages and locales; a country without any breaks rules of its own.
  public static let cultureNotInCountry = Rule(
    "culture/not-in-country", source: PublishedSource.cultures, breaks: "ja-JP", passes: "nl-NL",
    localExample: exampleOfCulture
  ) { culture, context in
    guard !culture.isEmpty, let country = Countries.country(context.country), let usual = country.cultures.first,
      !country.cultures.contains(culture)
    else { return nil }
    return Breach(
      ["culture": culture.excerpt, "choices": country.cultures.joined(separator: ", ")], suggestion: usual)
  }

  @Sendable private static func exampleOfCulture(_ country: String) -> RuleExample? {
    guard let cultures = Countries.country(country)?.cultures, let usual = cultures.first else { return nil }
    return RuleExample(breaks: cultures.contains("ja-JP") ? "nl-NL" : "ja-JP", passes: usual)
  }
}
