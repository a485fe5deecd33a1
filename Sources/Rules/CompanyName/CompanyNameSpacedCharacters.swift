extension Rule where Value == String {
  /// A company name is more than single characters with blanks between them.
  ///
  /// Source: the article's rule against names such as `1 2 3`; at least two parts.
  public static let companyNameSpacedCharacters = Rule(
    "company-name/spaced-characters", source: PublishedSource.article, breaks: "1 2 3", passes: "3 Tuinen"
  ) { name, _ in
    var rest = name.unicodeScalars[...]
    var parts = 0
    while let start = rest.firstIndex(where: { !TextNormalisation.isBlank($0) }) {
      let end = rest[start...].firstIndex(where: TextNormalisation.isBlank) ?? rest.endIndex
      guard Substring(rest[start..<end]).dropFirst().isEmpty else { return nil }
      parts += 1
      rest = rest[end...]
    }
    return parts >= 2 ? Breach() : nil
  }
}
