import Catalog
import Records
import Rules

/// Checks the rows of a CSV file, whose first row names the columns.
struct CSVCheck {
  private let input: RecordInput
  private let file: String
  private let reader: RecordReader
  private let environment: RuleEnvironment

  init(input: RecordInput, file: String, environment: RuleEnvironment) {
    self.input = input
    self.file = file
    self.environment = environment
    reader = RecordReader(environment: environment)
  }

  func run(_ report: inout CheckReport) throws {
    var csv = CSVReader(maximumBytes: RecordReader.maximumLineLength)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var columns: [String]?
    var isAtEnd = false
    while !isAtEnd {
      let count = try InputFailure.marking { () throws(SystemFailure) in
        try FileDescriptor.read(input.descriptor, into: &buffer)
      }
      var records: [CSVRecord] = []
      if count == 0 {
        isAtEnd = true
        csv.finish { records.append($0) }
      } else {
        csv.read(buffer[..<count]) { records.append($0) }
      }
      for record in records { try take(record, &columns, &report) }
    }
  }

  private func take(_ record: CSVRecord, _ columns: inout [String]?, _ report: inout CheckReport) throws {
    guard let names = columns else {
      columns = record.cells
      if record.fault != nil { try report.take(unreadable(record), line: record.line, file: file) }
      return
    }
    guard record.fault == nil, record.cells.count == names.count else {
      return try report.take(unreadable(record), line: record.line, file: file)
    }
    let cells = zip(names, record.cells).map { (path: $0, value: $1) }
    try report.take(reader.decode(columns: cells), line: record.line, file: file)
  }

  /// A row that is no record: the rule that says so, with what is special to CSV in its words.
  private func unreadable(_ record: CSVRecord) -> DecodedRecord {
    let finding =
      switch record.fault {
      case .encoding: Finding(rule: "record/encoding", severity: .error, variant: "csv")
      case .tooLong:
        Finding(
          rule: "record/too-long-line", severity: .error,
          arguments: ["maximum": String(RecordReader.maximumLineLength)])
      case .strayQuote, .openQuote:
        Finding(
          rule: "record/syntax", severity: .error, variant: record.fault == .openQuote ? "open-quote" : "stray-quote")
      case nil: Finding(rule: "record/syntax", severity: .error, variant: "cell-count")
      }
    return DecodedRecord(problems: [Problem(path: .other(""), finding: finding)], isReadable: false)
  }
}
