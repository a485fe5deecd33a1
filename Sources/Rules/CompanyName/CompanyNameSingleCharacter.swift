extension Rule where Value == String {
  /// A company name has more than one letter.
  ///
  /// Source: the article's first rule for company names; see `SingleLetter` for scripts whose marks are letters.
  public static let companyNameSingleCharacter = Rule(
    "company-name/single-character", source: PublishedSource.article, breaks: "X", passes: "Contoso"
  ) { name, _ in
    SingleLetter.isOnly(name) ? Breach(["character": name.excerpt]) : nil
  }
}
