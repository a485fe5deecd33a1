import Messages
import Records
import Rules

/// Writes what was found in a record, as a line of JSON or in words.
struct CheckWriter: Sendable {
  let words: Messages
  let isJSON: Bool
  /// The file to name in front; `nil` where there is only one.
  let file: String?

  /// Adds the lines of one record: in words one a problem, as JSON one in any case.
  func write(_ problems: [Problem], line: Int, to output: inout [UInt8]) {
    let told = ProblemWords(words)
    if isJSON {
      var members = file.map { [JSONMember("file", .text($0))] } ?? []
      members += [
        JSONMember("line", .number(JSONNumber(line))),
        JSONMember("ok", .boolean(!problems.contains { $0.severity == .error })),
        JSONMember("problems", told.json(problems)),
      ]
      return Self.add(JSONWriter.text(of: .object(members)), to: &output)
    }
    for problem in problems {
      let place = words.text("check/line", ["line": String(line)])
      Self.add(PrintableText.printable((file.map { "\($0): " } ?? "") + "\(place): " + told.line(problem)), to: &output)
    }
  }

  private static func add(_ line: String, to output: inout [UInt8]) {
    output += line.utf8
    output.append(0x0A)
  }
}
