import Records
import Rules
import TestSupport

/// A pasted block with the answers that a careful person reads in it: a row of `Tools/oracles/pasted_blocks.py`.
struct PastedSample {
  enum Verdict: Int {
    case right
    case partly
    case wrong
  }

  let country: String
  let kind: String
  let text: String
  private let wanted: [Field: String]

  init?(_ row: [String]) {
    guard row.count > 3 else { return nil }
    (country, kind) = (row[0], row[1])
    var lines: [String] = []
    var rest = Substring(row[2])
    while let mark = rest.firstRange(of: "\\n") {
      lines.append(String(rest[..<mark.lowerBound]))
      rest = rest[mark.upperBound...]
    }
    text = (lines + [String(rest)]).joined(separator: "\n")
    var wanted: [Field: String] = [:]
    for cell in row.dropFirst(3) {
      let parts = cell.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let field = Field(rawValue: parts[0]) else { return nil }
      wanted[field] = parts[1]
    }
    self.wanted = wanted
  }

  /// What was read, and how it differs from what is wanted.
  func compared() -> (verdict: Verdict, words: String) {
    let block = PastedBlock(text, country: country, environment: Fixtures.environment)
    let context = Fixtures.context(country: country)
    var missing = Set(wanted.keys)
    var wrong: [String] = []
    for answer in block?.answers ?? [] {
      let value = wanted[answer.field].map { Normaliser.normalised($0, for: answer.field, in: context) }
      missing.remove(answer.field)
      if value != answer.value { wrong.append("\(answer.field.rawValue) \(answer.value) for \(value ?? "none")") }
    }
    let words =
      "\(country) \(kind): \(wrong.joined(separator: "; ")) | missing \(missing.map(\.rawValue).sorted()) | \(text.debugDescription)"
    return (wrong.isEmpty ? missing.isEmpty ? .right : .partly : .wrong, words)
  }
}
