import Foundation
import TestSupport
import Testing

/// A record of which one rule is broken: what is changed in a sound record, and the problem that must be named.
struct BrokenLine: Sendable, CustomTestStringConvertible {
  let rule: String
  let field: String
  /// Pairs of what stands in the sound record and what stands there instead.
  let changes: [(String, String)]

  init(_ rule: String, _ field: String, _ changes: (String, String)...) {
    self.rule = rule
    self.field = field
    self.changes = changes
  }

  var testDescription: String { "\(rule) at \(field)" }

  /// The sound record; its agreement is in the past whenever the tests run.
  static let sound = ExampleRecord.line.replacingOccurrences(of: "2026-11-20", with: "2024-02-29")

  var line: String {
    changes.reduce(Self.sound) { line, change in
      guard let range = line.range(of: change.0) else { return "nothing to change: \(change.0)" }
      return line.replacingCharacters(in: range, with: change.1)
    }
  }

  /// The bytes of the line, for rules that no text can break.
  var bytes: [UInt8] {
    switch rule {
    case "record/encoding": Array(line.utf8.map { $0 == UInt8(ascii: "K") ? 0xFF : $0 })
    case "record/too-long-line": Array((line + String(repeating: " ", count: 1 << 20)).utf8)
    default: Array(line.utf8)
    }
  }
}
