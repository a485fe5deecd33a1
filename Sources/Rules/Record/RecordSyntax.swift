extension Rule where Value == RecordMistake {
  /// A line is one JSON object.
  public static let recordSyntax = Rule(
    "record/syntax", source: "RFC 8259",
    breaks: #"{"country": "NL""#, passes: #"{"country": "NL"}"#
  ) { mistake, _ in
    guard case .syntax(let column) = mistake else { return nil }
    return Breach(["column": String(column)])
  }
}
