extension Rule where Value == RecordMistake {
  /// A record has the keys of a record and no others, so that a misspelt one is not lost.
  public static let recordUnknownKey = Rule(
    "record/unknown-key", source: "Decision: unknown keys are told, not ignored",
    breaks: #"{"company": {"nmae": "Contoso"}}"#, passes: #"{"company": {"name": "Contoso"}}"#
  ) { mistake, _ in
    guard case .unknownKey(let nearest) = mistake else { return nil }
    return nearest.map { Breach(["nearest": $0], variant: "nearest", suggestion: $0) } ?? Breach()
  }
}
