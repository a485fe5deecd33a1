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
  private let sizes: ReadingSizes
  private var csv: CSVReader
  private var buffer: [UInt8]
  private var header: RecordHeader?
  /// True if the file has no more octets, or its first row names no column: that is said once, and the rest is left.
  private var isAtEnd = false
  private var failure: InputFailure?

  init(_ input: RecordInput, _ reader: RecordReader, _ sizes: ReadingSizes) {
    descriptor = input.descriptor
    self.reader = reader
    self.sizes = sizes
    csv = CSVReader(maximumBytes: sizes.record)
    buffer = [UInt8](repeating: 0, count: sizes.buffer)
  }

  mutating func next() throws(InputFailure) -> RecordBatch {
    if let failure { throw failure }
    var records: [RawRecord] = []
    var octets = 0
    while !isAtEnd, records.count < sizes.batchRecords, octets < sizes.batchOctets {
      if !records.isEmpty, !FileDescriptor.isReady(descriptor) { break }
      do throws(SystemFailure) {
        octets += try readMore(&records)
      } catch {
        // The caller first gets what was read before the failure.
        failure = InputFailure(cause: error)
        if records.isEmpty { throw InputFailure(cause: error) }
        break
      }
    }
    return isAtEnd && records.isEmpty ? .end : .records(records)
  }

  /// Reads a piece of the file; gives its size.
  private mutating func readMore(_ records: inout [RawRecord]) throws(SystemFailure) -> Int {
    let count = try FileDescriptor.read(descriptor, into: &buffer)
    var rows: [CSVRecord] = []
    if count == 0 {
      csv.finish { rows.append($0) }
      isAtEnd = true
    } else {
      csv.read(buffer[..<count]) { rows.append($0) }
    }
    for row in rows where header?.isHeader ?? true { take(row, &records) }
    return count
  }

  private mutating func take(_ row: CSVRecord, _ records: inout [RawRecord]) {
    if let header { return records.append(.row(.record(row, header))) }
    let found = reader.header(row.cells)
    header = found
    isAtEnd = isAtEnd || !found.isHeader
    if !found.isHeader || !found.problems.isEmpty { records.append(.row(.header(row, found))) }
  }
}
