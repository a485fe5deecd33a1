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
    for name in names {
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
    problems = decoding.mistakes.compactMap { mistake, path in
      RecordRules.finding(mistake, context).map { Problem(path: path, finding: Self.ofColumn($0)) }
    }
  }

  /// The same in words about columns.
  private static func ofColumn(_ finding: Finding) -> Finding {
    Finding(
      rule: finding.rule, severity: finding.severity, arguments: finding.arguments,
      variant: finding.variant.map { "column-" + $0 } ?? "column")
  }
}
