extension Rule where Value == String {
  /// A company name has at most 255 Characters.
  ///
  /// Source: the page on validating names (2024): below 256.
  public static let companyNameTooLong = Rule.atMost(
    MaximumLength.companyName, "company-name/too-long", source: PublishedSource.names, passes: "Contoso")
}
