import Records
import Rules

/// What was found in the value of a field.
struct FieldAnswer {
  var problems: [Problem]
  /// The value as it would be stored; `null` where it has an error.
  var normalised: JSONValue

  var isOK: Bool { !problems.contains { $0.severity == .error } }

  /// The value as a person reads it.
  var shown: String { normalised.text ?? JSONWriter.text(of: normalised) }

  func json(line: Int, _ words: ProblemWords) -> JSONValue {
    .object([
      JSONMember("line", .number(JSONNumber(line))), JSONMember("ok", .boolean(isOK)),
      JSONMember("normalised", isOK ? normalised : .null), JSONMember("problems", words.json(problems)),
    ])
  }
}
