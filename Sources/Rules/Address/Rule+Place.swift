extension Rule where Value == String {
  /// A rule that a street or a city is more than what people type to get past a question.
  static func placePlaceholder(_ id: RuleID, passes: String) -> Self {
    Rule(
      id, severity: .warning, source: "The article: complete and exact addresses; the words are Frontdesk's",
      breaks: "idem", passes: passes
    ) { text, _ in
      // Placeholders are short and ASCII.
      guard text.utf8.count <= 16, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      let isAbbreviated = text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
      let plain = isAbbreviated ? text.filter { $0 != "." && $0 != "/" } : text
      let isPlaceholder = PlaceholderWords.isOnlyPlaceholder(
        plain, names: PlaceholderWords.places, beside: besidePlaces)
      return isPlaceholder ? Breach(["text": text.excerpt]) : nil
    }
  }

  private static let besidePlaces: Set<String> = ["street", "straat", "city", "address", "adres", "the", "de"]
}
