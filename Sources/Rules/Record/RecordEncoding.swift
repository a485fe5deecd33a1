extension Rule where Value == RecordMistake {
  /// A line is UTF-8.
  public static let recordEncoding = Rule(
    "record/encoding", source: "RFC 8259 section 8.1: JSON text is encoded in UTF-8",
    breaks: "a name saved as Windows-1252", passes: "a name saved as UTF-8"
  ) { mistake, _ in
    guard case .encoding(let byte) = mistake else { return nil }
    return Breach(["byte": String(byte)])
  }
}
