import Reference

extension Rule where Value == String {
  /// A company name is more than the abbreviation of a legal form.
  ///
  /// Source: the article's fourth rule for company names and its table; case, dots and blanks make no difference.
  public static let companyNameAbbreviationOnly = Rule(
    "company-name/abbreviation-only", source: PublishedSource.article, breaks: "L. L. C.", passes: "Contoso LLC"
  ) { name, _ in
    var letters: [UInt8] = []
    for scalar in name.unicodeScalars where scalar != "." && !TextNormalisation.isBlank(scalar) {
      // No abbreviation of the table is longer, or has other letters.
      guard scalar.isASCII, letters.count < longestAbbreviation else { return nil }
      letters.append(UInt8(scalar.value))
    }
    return PartnerCenter.isRestrictedAbbreviation(normalised: String(decoding: letters, as: UTF8.self).lowercased())
      ? Breach(["name": name.excerpt]) : nil
  }

  /// `privatelimited`.
  private static let longestAbbreviation = 14
}
