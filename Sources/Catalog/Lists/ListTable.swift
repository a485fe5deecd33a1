import Rules

/// A CSV file with a header, read by the names of its columns.
struct ListTable {
  /// A file with more problems than this is given up: it is another kind of file.
  static let maximumProblems = 100

  let columns: [String]
  private(set) var problems: [ListProblem] = []
  /// The place of each column in the file.
  private var places: [String: Int] = [:]
  private var width = 0

  /// A table with these columns, of which the `required` ones must be in the header.
  init(columns: [String], required: Set<String>, header: CSVRecord?) {
    self.columns = columns
    guard let header else {
      problems = [ListProblem(line: 1, fault: .empty)]
      return
    }
    if let fault = header.fault {
      report(header.line, nil, .csv(fault))
      return
    }
    width = header.cells.count
    for (place, cell) in header.cells.enumerated() {
      let typed = cell.trimmed
      // A spreadsheet leaves columns without a name and without a cell behind the last one.
      if typed.isEmpty { continue }
      let name = columns.first { $0.lowercased() == typed.lowercased() } ?? typed
      if !columns.contains(name) {
        report(header.line, name, .unknownColumn(nearest: NearestKey.find(name, among: columns)))
      } else if places[name] != nil {
        report(header.line, name, .columnTwice)
      }
      places[name] = place
    }
    for column in columns where required.contains(column) && places[column] == nil {
      report(header.line, column, .columnMissing)
    }
    isUsable = problems.isEmpty
  }

  /// Whether the header can be read by.
  private(set) var isUsable = false
  var isHopeless: Bool { problems.count >= Self.maximumProblems }

  mutating func report(_ line: Int, _ column: String?, _ fault: ListFault) {
    problems.append(ListProblem(line: line, column: column, fault: fault))
  }

  /// The row of a record; `nil`, and a problem, where it cannot be read.
  mutating func row(_ record: CSVRecord) -> ListRow? {
    if let fault = record.fault {
      report(record.line, nil, .csv(fault))
      return nil
    }
    guard record.fits(columns: width) else {
      report(record.line, nil, .cellCount(expected: width, found: record.cells.count))
      return nil
    }
    return ListRow(line: record.line, cells: record.cells, places: places)
  }

  /// Takes over what a row found wrong in its cells.
  mutating func takeProblems(of row: ListRow) { problems += row.problems }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
