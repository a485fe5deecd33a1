import Reference

extension Rule where Value == String {
  /// A company name is more than special characters, with or without blanks between them.
  ///
  /// Source: the article's second rule for company names and its table of characters.
  public static let companyNameSpecialCharactersOnly = Rule(
    "company-name/special-characters-only", source: PublishedSource.article, breaks: "*** !", passes: "Yahoo!"
  ) { name, _ in
    var hasSpecialCharacter = false
    for scalar in name.unicodeScalars where !TextNormalisation.isBlank(scalar) {
      guard PartnerCenter.isSpecialCharacter(scalar) else { return nil }
      hasSpecialCharacter = true
    }
    return hasSpecialCharacter ? Breach() : nil
  }
}
