extension Rule where Value == String {
  /// A company name is more than spaces, tabs and characters that cannot be seen.
  ///
  /// Source: the article's third rule for company names.
  public static let companyNameWhitespaceOnly = Rule(
    "company-name/whitespace-only", source: PublishedSource.article, breaks: "   ", passes: "Contoso"
  ) { name, _ in
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        TextNormalisation.isBlank($0) || $0.value > 0x7E && $0.properties.isDefaultIgnorableCodePoint
      }
      ? Breach() : nil
  }
}
