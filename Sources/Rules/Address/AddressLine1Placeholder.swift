extension Rule where Value == String {
  /// The first line of an address is not a placeholder such as `n/a` or `x`.
  ///
  /// Source: the article wants complete and exact addresses; the words are Frontdesk's.
  public static let addressLine1Placeholder = Rule.placePlaceholder(
    "address-line1/placeholder", passes: "Keizersgracht 126")
}
