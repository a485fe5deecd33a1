extension Rule where Value == String {
  /// A person who is written to has an e-mail address.
  ///
  /// Source: the article; the API demands the address of the primary contact.
  public static let emailRequired = Rule.required(
    "email/required", source: PublishedSource.article, passes: "sanne@vandermeerfietsen.nl")
}
