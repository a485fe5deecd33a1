import Catalog
import Records

/// A row of a CSV file under its header; the header itself where that has problems.
enum CSVRow: Sendable {
  case record(CSVRecord, RecordHeader)
  case header(CSVRecord, RecordHeader)
}

/// Records as the rows of a CSV file, whose first row names the columns.
struct CSVSource: RecordSource {
  private let descriptor: Int32
  private let reader: RecordReader
  private var csv = CSVReader(maximumBytes: RecordReader.maximumLineLength)
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var header: RecordHeader?
  private var isAtEnd = false
  /// Rows under no header cannot be read: that is said once, and the rest is left.
  private var isRefused = false
  private var failure: InputFailure?

  init(_ input: RecordInput, _ reader: RecordReader) {
    descriptor = input.descriptor
    self.reader = reader
  }

  mutating func next() throws(InputFailure) -> [RawRecord] {
    if let failure { throw failure }
    var records: [RawRecord] = []
    var octets = 0
    while !isAtEnd, !isRefused, records.count < BatchSize.records, octets < BatchSize.octets {
      if !records.isEmpty, !FileDescriptor.isReady(descriptor) { break }
      do throws(SystemFailure) {
        octets += try readMore(&records)
      } catch {
        failure = InputFailure(cause: error)
        if records.isEmpty { throw InputFailure(cause: error) }
        break
      }
    }
    return records
  }

  /// Reads a piece of the file; gives its size.
  private mutating func readMore(_ records: inout [RawRecord]) throws(SystemFailure) -> Int {
    let count = try FileDescriptor.read(descriptor, into: &buffer)
    var rows: [CSVRecord] = []
    if count == 0 {
      isAtEnd = true
      csv.finish { rows.append($0) }
    } else {
      csv.read(buffer[..<count]) { rows.append($0) }
    }
    for row in rows where !isRefused { take(row, &records) }
    // A file without any row has no header either.
    if isAtEnd, header == nil { take(CSVRecord(line: 1, cells: []), &records) }
    return count
  }

  private mutating func take(_ row: CSVRecord, _ records: inout [RawRecord]) {
    if let header { return records.append(.row(.record(row, header))) }
    let found = reader.header(row.cells)
    header = found
    isRefused = !found.isHeader
    if !found.isHeader || !found.problems.isEmpty { records.append(.row(.header(row, found))) }
  }
}
