extension Rule where Value == RecordMistake {
  /// Each value is of the kind that belongs there: text, number, yes or no, object, array.
  public static let recordWrongType = Rule(
    "record/wrong-type", source: "The shape of a record",
    breaks: #"{"subscriptions": [{"quantity": "five"}]}"#, passes: #"{"subscriptions": [{"quantity": 5}]}"#
  ) { mistake, _ in
    guard case .wrongType(let expected) = mistake else { return nil }
    return Breach(variant: expected.rawValue)
  }
}

extension Rule where Value == String {
  /// A choice is one of the words of a record, or not answered.
  public static func recordWrongChoice(_ choices: [String]) -> Rule {
    Rule(
      "record/wrong-type", source: "The shape of a record",
      breaks: "something else", passes: choices.first ?? ""
    ) { value, _ in
      value.isEmpty || choices.contains(value)
        ? nil : Breach(["choices": choices.joined(separator: ", ")], variant: "choice")
    }
  }
}
