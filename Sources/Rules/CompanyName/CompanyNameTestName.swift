extension Rule where Value == String {
  /// A company name is not one that is typed to try a form, such as `Test BV` or `asdf`.
  ///
  /// Source: the article's guidance for company names (no test names); the words are Frontdesk's own.
  public static let companyNameTestName = Rule(
    "company-name/test-name", severity: .warning, source: PublishedSource.article,
    breaks: "Test Company 2", passes: "Testlab Eindhoven"
  ) { name, _ in
    PlaceholderWords.isOnlyPlaceholder(name, names: PlaceholderWords.companies, beside: companyWords)
      ? Breach(["name": name.excerpt]) : nil
  }

  /// Words that make no name of a placeholder: `test company`, `demo bv`.
  private static let companyWords: Set<String> = [
    "ab", "account", "ag", "bedrijf", "bv", "co", "company", "corp", "customer", "firma", "firm", "gmbh", "inc",
    "klant", "klanten", "limited", "llc", "ltd", "my", "name", "nv", "only", "organisation", "organization", "plc",
    "pty", "sa",
    "sarl", "srl", "the", "a", "b", "v", "n",
  ]
}
