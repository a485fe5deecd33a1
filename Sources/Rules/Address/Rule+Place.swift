extension Rule where Value == String {
  /// A rule that a street or a city is more than what people type to get past a question.
  static func placePlaceholder(_ id: RuleID, passes: String) -> Self {
    Rule(
      id, severity: .warning, source: "The article: complete and exact addresses; the words are Frontdesk's",
      breaks: "idem", passes: passes
    ) { text, _ in
      let isPlaceholder = PlaceholderWords.isOnlyPlaceholder(
        text.filter { $0 != "." && $0 != "/" }, names: PlaceholderWords.places, beside: besidePlaces)
      return isPlaceholder ? Breach(["text": text.excerpt]) : nil
    }
  }

  private static let besidePlaces: Set<String> = ["street", "straat", "city", "address", "adres", "the", "de"]
}
