extension Rule where Value == String {
  /// A rule that a name has more than one character, unless its script writes whole names with one.
  static func personNameSingleCharacter(_ id: RuleID, passes: String) -> Self {
    Rule(id, source: PublishedSource.names, breaks: "S", passes: passes) { name, _ in
      guard let only = name.first, SingleLetter.isOnly(name) else { return nil }
      return PersonNameScripts.canStandAlone(only) ? nil : Breach(["character": name.excerpt])
    }
  }

  /// A rule that a name has a letter.
  static func personNameNoLetters(_ id: RuleID, passes: String) -> Self {
    Rule(id, source: PublishedSource.names, breaks: "1234", passes: passes) { name, _ in
      name.isEmpty || PersonNameScripts.hasLetter(name) ? nil : Breach()
    }
  }

  private static let besidePlaceholders: Set<String> = ["name", "user", "de", "the"]

  /// A rule that a name is more than what people type to get past a question.
  static func personNamePlaceholder(_ id: RuleID, passes: String) -> Self {
    Rule(id, severity: .warning, source: PublishedSource.names, breaks: "test", passes: passes) { name, _ in
      PlaceholderWords.isOnlyPlaceholder(name, names: PlaceholderWords.people, beside: besidePlaceholders)
        ? Breach(["name": name.excerpt]) : nil
    }
  }
}
