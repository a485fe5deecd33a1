import Rules

/// A CSV file with a header, read by the names of its columns.
struct ListTable {
  /// A file with more problems than this is given up: it is another kind of file. Rows that are only kept out are none.
  static let maximumProblems = 100

  let columns: [String]
  private(set) var problems: [ListProblem] = []
  private var graveCount = 0
  /// The place of each column in the file.
  private var places: [String: Int] = [:]
  private var width = 0

  /// A table with these columns, of which the `required` ones must be in the header.
  ///
  /// Other columns are a problem, unless `passesOverOthers`: published lists get new ones.
  init(columns: [String], required: Set<String>, header: CSVRecord?, passesOverOthers: Bool = false) {
    self.columns = columns
    guard let header else {
      report(1, nil, .empty)
      return
    }
    if let fault = header.fault {
      report(header.line, nil, .csv(fault))
      return
    }
    width = header.cells.count
    for (place, cell) in header.cells.enumerated() { take(cell.trimmed, at: place, header.line, passesOverOthers) }
    for column in columns where required.contains(column) && places[column] == nil {
      report(header.line, column, .columnMissing)
    }
    isUsable = problems.isEmpty
  }

  /// Takes a name of the header.
  private mutating func take(_ typed: String, at place: Int, _ line: Int, _ passesOverOthers: Bool) {
    // A spreadsheet leaves columns without a name and without a cell behind the last one.
    if typed.isEmpty { return }
    let folded = Self.folded(typed)
    let name = columns.first { Self.folded($0) == folded } ?? typed
    if !columns.contains(name) {
      if passesOverOthers { return }
      report(line, name, .unknownColumn(nearest: NearestKey.find(name, among: columns)))
    } else if places[name] != nil {
      report(line, name, .columnTwice)
    }
    places[name] = place
  }

  /// A name of a column without capitals, blanks and typographic quotes, which the documentation of the price list has
  /// behind `ERP Price`.
  static func folded(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != " " && $0 != "\u{201C}" && $0 != "\u{201D}" }))
      .lowercased()
  }

  /// Whether the header can be read by.
  private(set) var isUsable = false
  var isHopeless: Bool { graveCount >= Self.maximumProblems }

  mutating func report(_ line: Int, _ column: String?, _ fault: ListFault) {
    take(ListProblem(line: line, column: column, fault: fault))
  }

  private mutating func take(_ problem: ListProblem) {
    problems.append(problem)
    if !problem.keepsOutRow { graveCount += 1 }
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
  mutating func takeProblems(of row: ListRow) { for problem in row.problems { take(problem) } }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    // Most cells have none, and begin and end with a character of ASCII.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
      return self
    }
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
