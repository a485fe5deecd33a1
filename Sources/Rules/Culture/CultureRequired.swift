extension Rule where Value == String {
  /// A customer has a culture, which is the language of its mail and invoices.
  ///
  /// Source: the API demands it.
  public static let cultureRequired = Rule.required(
    "culture/required", source: PublishedSource.customerAPI, passes: "nl-NL")
}
