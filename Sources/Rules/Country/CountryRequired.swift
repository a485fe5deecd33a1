extension Rule where Value == String {
  /// A customer has a country.
  ///
  /// Source: the address of the API.
  public static let countryRequired = Rule.required(
    "country/required", source: PublishedSource.customerAPI, passes: "NL")
}
