extension Rule where Value == String {
  /// A city is not a placeholder such as `n/a` or `x`.
  ///
  /// Source: the article wants complete and exact addresses; the words are Frontdesk's.
  public static let cityPlaceholder = Rule.placePlaceholder("city/placeholder", passes: "Amsterdam")
}
