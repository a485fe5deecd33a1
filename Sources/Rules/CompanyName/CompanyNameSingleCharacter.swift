extension Rule where Value == String {
  /// A company name has more than one character, as a person counts them.
  ///
  /// Source: the article's first rule for company names; counted in graphemes, of any script.
  public static let companyNameSingleCharacter = Rule(
    "company-name/single-character", source: PublishedSource.article, breaks: "X", passes: "Contoso"
  ) { name, _ in
    !name.isEmpty && name.dropFirst().isEmpty ? Breach(["character": name.excerpt]) : nil
  }
}
