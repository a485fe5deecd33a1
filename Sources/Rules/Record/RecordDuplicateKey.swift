extension Rule where Value == RecordMistake {
  /// No key stands twice in one object.
  public static let recordDuplicateKey = Rule(
    "record/duplicate-key", source: "RFC 8259 section 4: names within an object should be unique",
    breaks: #"{"country": "NL", "country": "BE"}"#, passes: #"{"country": "NL"}"#
  ) { mistake, _ in
    guard case .duplicateKey(let key) = mistake else { return nil }
    return Breach(["key": key])
  }
}
