import Reference

extension Rule where Value == String {
  /// A company name is more than the abbreviation of a legal form.
  ///
  /// Source: the article's fourth rule for company names and its table; case, dots and blanks make no difference.
  public static let companyNameAbbreviationOnly = Rule(
    "company-name/abbreviation-only", source: PublishedSource.article, breaks: "L. L. C.", passes: "Contoso LLC"
  ) { name, _ in
    var letters = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where scalar != "." && !TextNormalisation.isBlank(scalar) {
      guard letters.count < longestAbbreviation else { return nil }
      letters.append(scalar)
    }
    return PartnerCenter.isRestrictedAbbreviation(normalised: String(letters).lowercased())
      ? Breach(["name": name.excerpt]) : nil
  }

  /// `privatelimited`; whatever is longer need not be looked up.
  private static let longestAbbreviation = 14
}
