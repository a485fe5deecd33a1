extension Rule where Value == String {
  /// A rule that an answer is there.
  static func required(_ id: RuleID, source: String, passes: String) -> Self {
    Rule(id, source: source, breaks: "", passes: passes) { text, _ in text.isEmpty ? Breach() : nil }
  }

  /// A rule that an answer has at most so many Characters.
  static func atMost(_ maximum: Int, _ id: RuleID, source: String, passes: String) -> Self {
    Rule(id, source: source, breaks: String(repeating: "a", count: maximum + 1), passes: passes) { text, _ in
      // No text has more Characters than octets.
      guard text.utf8.count > maximum else { return nil }
      let length = text.count
      return length > maximum ? Breach(["maximum": String(maximum), "length": String(length)]) : nil
    }
  }
}
