extension Rule where Value == RecordMistake {
  /// A line is one JSON object.
  public static let recordSyntax = Rule(
    "record/syntax", source: "RFC 8259",
    breaks: #"{"country": "NL""#, passes: #"{"country": "NL"}"#
  ) { mistake, _ in
    switch mistake {
    case .syntax(let column): return Breach(["column": String(column)])
    case .severalLines: return Breach(variant: "several-lines")
    default: return nil
    }
  }
}
