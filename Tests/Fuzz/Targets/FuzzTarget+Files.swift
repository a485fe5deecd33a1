import Catalog
import Records
import Rules
import TestSupport

extension FuzzTarget {
  /// JSON, and records in it: what is read is written and read back the same, and a record that passes holds nothing
  /// forbidden.
  static let json = FuzzTarget("json", "JSON, and records in it") { input throws(Breach) in
    let read = Result { () throws(JSONFault) in try JSONReader.read(input).value }
    switch read {
    case .success(let value): try checkWritten(value)
    case .failure(let fault):
      let isInside = fault.offset <= input.count && (1...fault.offset + 1).contains(fault.column)
      try expect(isInside, "a fault outside the text: \(fault)")
    }
    try checkRecord(input)
  }

  private static func checkWritten(_ value: JSONValue) throws(Breach) {
    let text = JSONWriter.text(of: value)
    let control = text.unicodeScalars.first { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    try expect(control == nil, "a control character is written: \(text.debugDescription)")
    guard let again = try? JSONReader.read(text).value else { throw Breach(words: "not read again: \(text)") }
    try expectSame(JSONWriter.text(of: again), text, "written again")
    try expect(again == value, "another value: \(text.debugDescription)")
  }

  private static func checkRecord(_ input: [UInt8]) throws(Breach) {
    let decoded = RecordReader(environment: Fixtures.environment).decode(input)
    let line = RecordWriter.line(of: decoded.answers)
    guard let again = RecordReader.answers(written: line) else {
      // Not everything that was read is a clean record; what was answered in its own kind of value is.
      throw Breach(words: "a record that is not read again: \(line.debugDescription)")
    }
    try expectSame(RecordWriter.line(of: again), line, "a record written again")
    let (problems, record) = CustomerRecord.checked(decoded, environment: Fixtures.environment)
    guard let record else {
      return try expect(problems.contains { $0.severity == .error }, "refused without an error")
    }
    let stored = RecordWriter.line(of: record.answers)
    try Forbidden.expectNone(in: stored, "a record that passed")
    let checker = RecordChecker(environment: Fixtures.environment)
    try expectSame(
      RecordWriter.line(of: checker.normalised(record.answers)), stored, "a record brought into form again")
    try expect(
      !checker.problems(in: record.answers).contains { $0.severity == .error }, "a record fails later: \(stored)")
  }

  /// CSV: the same records however the bytes are split; what is written reads back the same; no cell is a formula.
  static let csv = FuzzTarget("csv", "CSV, price lists and reseller lists") { input throws(Breach) in
    let whole = CSVReader.records(of: input)
    var reader = CSVReader()
    var pieces: [CSVRecord] = []
    var rest = input[...]
    while !rest.isEmpty {
      let piece = rest.prefix(1 + rest.count % 7)
      reader.read(piece) { pieces.append($0) }
      rest = rest.dropFirst(piece.count)
    }
    reader.finish { pieces.append($0) }
    try expect(pieces == whole, "other records when split")
    for record in whole where record.cells.contains(where: { !$0.isEmpty }) {
      for separator in CSVSeparator.allCases { try checkRow(record.cells, separator) }
    }
    _ = OfferCatalogReader.read(input)
    for plan in OfferListReader.read(input).lists.flatMap(\.offers).flatMap(\.plans) {
      try expect(plan.from <= plan.until, "a price that ends before it begins: \(plan)")
    }
    _ = ResellerListReader.read(input)
  }

  private static func checkRow(_ cells: [String], _ separator: CSVSeparator) throws(Breach) {
    // The names of the columns say which separator it is, as in every file that is written: none has one column only.
    let cells = ["x"] + cells
    let file = CSVWriter.row(cells.map { _ in "x" }, separator: separator) + CSVWriter.row(cells, separator: separator)
    let written = CSVReader.records(of: Array(file.utf8)).last
    guard let written, written.fault == nil, written.cells.count == cells.count else {
      throw Breach(words: "a row that is not read again: \(cells)")
    }
    for (cell, found) in zip(cells, written.cells) {
      try expectSame(SpreadsheetGuard.unguarded(found), cell, "a cell written and read")
      let first = found.unicodeScalars.first {
        !$0.properties.isWhitespace && $0.properties.generalCategory != .control
      }
      try expect(first.map { !"=+-@＝＋－＠".unicodeScalars.contains($0) } ?? true, "a formula: \(found.debugDescription)")
    }
  }
}
