extension Rule where Value == String {
  /// An e-mail address is not one of microsoft.com.
  ///
  /// Source: the article; compared as A-labels, so capitals, a dot at the end or full-width letters make no difference.
  public static let emailMicrosoftDomain = Rule(
    "email/microsoft-domain", source: PublishedSource.article,
    breaks: "sanne@Microsoft.com", passes: "sanne@vandermeerfietsen.nl"
  ) { text, _ in
    EmailAddress.comparedDomain(of: text) == "microsoft.com" ? Breach() : nil
  }
}
