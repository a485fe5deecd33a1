extension Rule where Value == String {
  /// A rule that an answer is there.
  static func required(
    _ id: RuleID, source: String, passes: String, localExample: (@Sendable (String) -> RuleExample?)? = nil
  ) -> Self {
    Rule(id, source: source, breaks: "", passes: passes, localExample: localExample) { text, _ in
      text.isEmpty ? Breach() : nil
    }
  }

  /// A rule that an answer has at most so many Characters.
  static func atMost(_ maximum: Int, _ id: RuleID, source: String, passes: String) -> Self {
    // Not one letter only, which breaks another rule of names.
    let breaks = String(String(repeating: "ab", count: maximum).prefix(maximum + 1))
    return Rule(id, source: source, breaks: breaks, passes: passes) { text, _ in
      // No text has more Characters than octets.
      guard text.utf8.count > maximum else { return nil }
      let length = text.count
      return length > maximum ? Breach(["maximum": String(maximum), "length": String(length)]) : nil
    }
  }
}
