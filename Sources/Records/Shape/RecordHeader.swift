internal import Rules

/// The columns of a table of records, as its first row names them.
public struct RecordHeader: Sendable {
  /// By place; `nil` for a column that no record has, whose cells are passed over.
  let columns: [RecordColumn?]
  /// Names that no record has, and names given twice.
  public let problems: [Problem]
  /// Whether any name is one of a record's: otherwise the row is no header.
  public var isHeader: Bool { columns.contains { $0 != nil } }

  /// How many cells each row has.
  public var count: Int { columns.count }

  init(_ names: [String], _ context: RuleContext) {
    var columns: [RecordColumn?] = []
    var seen: Set<RecordColumn> = []
    var decoding = RecordDecoding()
    var nameless: [String] = []
    for (place, name) in names.enumerated() {
      if TextNormalisation.plain(name).isEmpty {
        columns.append(nil)
        nameless.append(String(place + 1))
        continue
      }
      let column = RecordColumn(name)
      if let column, column == .saved || seen.insert(column).inserted {
        columns.append(column)
        continue
      }
      columns.append(nil)
      if column == nil {
        decoding.tellUnknown(name, prefix: "", among: RecordShape.leaves + RecordShape.topLeaves)
      } else {
        decoding.tell(.duplicateKey(RecordDecoding.printable(name)), at: .other(""))
      }
    }
    self.columns = columns
    let unnamed = Self.problem(ofNameless: nameless, context)
    problems =
      decoding.mistakes.compactMap { mistake, path in
        RecordRules.finding(mistake, context).map { Problem(path: path, finding: Self.ofColumn($0)) }
      } + [unnamed].compactMap(\.self)
  }

  /// Columns without a name, told in one problem by their numbers, from 1.
  private static func problem(ofNameless numbers: [String], _ context: RuleContext) -> Problem? {
    guard !numbers.isEmpty, let plain = RecordRules.finding(.unknownKey(nearest: nil), context) else { return nil }
    let shown = numbers.prefix(5).joined(separator: ", ") + (numbers.count > 5 ? ", …" : "")
    return Problem(
      path: .other(""),
      finding: Finding(
        rule: plain.rule, severity: plain.severity, arguments: ["numbers": shown], variant: "column-nameless"))
  }

  /// The same in words about columns.
  private static func ofColumn(_ finding: Finding) -> Finding {
    Finding(
      rule: finding.rule, severity: finding.severity, arguments: finding.arguments,
      variant: finding.variant.map { "column-" + $0 } ?? "column")
  }
}
