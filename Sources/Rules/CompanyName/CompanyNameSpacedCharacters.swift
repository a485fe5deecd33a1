extension Rule where Value == String {
  /// A company name is more than single characters with blanks between them.
  ///
  /// Source: the article's rule against names such as `1 2 3`; at least two parts.
  public static let companyNameSpacedCharacters = Rule(
    "company-name/spaced-characters", source: PublishedSource.article, breaks: "1 2 3", passes: "3 Tuinen"
  ) { name, _ in
    let parts = name.unicodeScalars.split(whereSeparator: TextNormalisation.isBlank)
    guard parts.count >= 2 else { return nil }
    return parts.allSatisfy { Substring($0).dropFirst().isEmpty } ? Breach() : nil
  }
}
