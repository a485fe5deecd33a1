import Reference

extension Rule where Value == String {
  /// A customer has a culture, which is the language of its mail and invoices.
  ///
  /// Source: the API demands it.
  public static let cultureRequired = Rule.required(
    "culture/required", source: PublishedSource.customerAPI, passes: "nl-NL",
    localExample: { RuleExample(breaks: "", passes: Countries.country($0)?.cultures.first ?? "nl-NL") })
}
