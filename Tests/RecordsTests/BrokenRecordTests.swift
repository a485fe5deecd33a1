import Records
import Rules
import TestSupport
import Testing

/// One broken rule: what is changed in the example, and which rule is told where.
struct BrokenRecord: Sendable, CustomTestStringConvertible {
  let rule: RuleID
  let path: String
  /// Pairs of what stands in the example's JSON and what stands there instead.
  let changes: [(String, String)]
  let environment: RuleEnvironment

  init(
    _ rule: RuleID, _ path: String, _ changes: [(String, String)] = [],
    environment: RuleEnvironment = Fixtures.environment
  ) {
    self.rule = rule
    self.path = path
    self.changes = changes
    self.environment = environment
  }

  init(_ rule: RuleID, _ field: Field, is value: String) {
    self.init(rule, field.rawValue, [Self.change(field, to: value)])
  }

  var testDescription: String { "\(rule) at \(path)" }

  var line: String {
    changes.reduce(ExampleRecord.line) { line, change in
      guard let range = line.firstRange(of: change.0) else { return "change not found: \(change.0)" }
      return line.replacingCharacters(range, with: change.1)
    }
  }

  /// The member of a field in the example; contact and agreement share names, so their object's start is taken along.
  private static func change(_ field: Field, to value: String) -> (String, String) {
    let old = ExampleRecord.answers[field]
    let key = field.rawValue.split(separator: ".").last.map(String.init) ?? ""
    return (#""\#(key)":"\#(old)""#, #""\#(key)":"\#(value)""#)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

@Suite("Each broken rule is reported alone, at its place")
struct BrokenRecordTests {
  @Test("The example has no problems, not even a warning")
  func example() {
    #expect(problems(of: BrokenRecord("none", "")).isEmpty)
  }

  @Test("One broken rule, one problem", arguments: BrokenRecords.all)
  func oneProblem(broken: BrokenRecord) {
    let problems = problems(of: broken)
    #expect(problems.map { "\($0.finding.rule) at \($0.path)" } == ["\(broken.rule) at \(broken.path)"])
  }

  @Test("Every rule there is has a record that breaks it")
  func allRules() {
    let broken = Set(BrokenRecords.all.map(\.rule))
    #expect(Form.catalogue.map(\.id).filter { !broken.contains($0) } == BrokenRecords.inBytes)
  }

  private func problems(of broken: BrokenRecord) -> [Problem] {
    let read = RecordReader(environment: broken.environment).decode(broken.line)
    return RecordChecker(environment: broken.environment).problems(in: read)
  }
}
