extension Rule where Value == String {
  /// An e-mail address does not contain `@microsoft.com`, not even as the beginning of another domain.
  ///
  /// Source: the article, which forbids the text; the domain is compared as A-labels too, so that capitals, a dot at the
  /// end or full-width letters make no difference.
  public static let emailMicrosoftDomain = Rule(
    "email/microsoft-domain", source: PublishedSource.article,
    breaks: "sanne@Microsoft.com", passes: "sanne@vandermeerfietsen.nl"
  ) { text, _ in
    EmailAddress.comparedDomain(of: text) == "microsoft.com" || isForbiddenText(text)
      ? Breach() : nil
  }

  /// Whether `@microsoft.com` stands anywhere in a text.
  private static func isForbiddenText(_ text: String) -> Bool {
    text.lowercased().split(separator: "@", omittingEmptySubsequences: false).dropFirst()
      .contains { $0.hasPrefix("microsoft.com") }
  }
}
