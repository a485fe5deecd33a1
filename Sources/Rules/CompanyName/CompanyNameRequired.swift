extension Rule where Value == String {
  /// A customer has a company name.
  ///
  /// Source: the article; the API demands the registered name.
  public static let companyNameRequired = Rule.required(
    "company-name/required", source: PublishedSource.article, passes: "Contoso")
}
