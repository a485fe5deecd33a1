import Catalog
import Records
import Rules

extension CSVRow {
  var isHeader: Bool {
    if case .header = self { true } else { false }
  }

  var line: Int {
    switch self {
    case .record(let row, _), .header(let row, _): row.line
    }
  }

  /// The record of the row, or what keeps it from being one.
  func decoded(_ reader: RecordReader) -> DecodedRecord {
    switch self {
    case .record(let row, let header):
      if let fault = row.fault { return Self.unreadable(fault) }
      if !row.fits(columns: header.count) { return Self.unreadable("record/syntax", variant: "cell-count") }
      return reader.decode(row.cells.map(SpreadsheetGuard.unguarded), under: header)
    case .header(let row, let header):
      if let fault = row.fault { return Self.unreadable(fault) }
      if !header.isHeader { return Self.unreadable("record/syntax", variant: "no-header") }
      return DecodedRecord(problems: header.problems, isReadable: false)
    }
  }

  /// A row that is no record: the rule that says so, with what is special to CSV in its words.
  private static func unreadable(_ fault: CSVFault) -> DecodedRecord {
    switch fault {
    case .encoding: unreadable("record/encoding", variant: "csv")
    case .tooLong: unreadable("record/too-long-line", ["maximum": String(RecordReader.maximumLineLength)])
    case .strayQuote: unreadable("record/syntax", variant: "stray-quote")
    case .openQuote: unreadable("record/syntax", variant: "open-quote")
    }
  }

  private static func unreadable(
    _ rule: RuleID, _ arguments: [String: String] = [:], variant: String? = nil
  ) -> DecodedRecord {
    let finding = Finding(rule: rule, severity: .error, arguments: arguments, variant: variant)
    return DecodedRecord(problems: [Problem(path: .other(""), finding: finding)], isReadable: false)
  }
}
