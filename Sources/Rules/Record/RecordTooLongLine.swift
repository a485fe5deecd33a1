extension Rule where Value == RecordMistake {
  /// A line is no longer than any sound record could be.
  public static let recordTooLongLine = Rule(
    "record/too-long-line", source: "Decision: a line of more than 1 MiB is no record",
    breaks: "a line of 2 MiB", passes: "a line of 1 kB"
  ) { mistake, _ in
    guard case .tooLongLine(let maximum) = mistake else { return nil }
    return Breach(["maximum": String(maximum)])
  }
}
