import Dispatch
import Records
import Rules
import Synchronization

/// What was found in a few records that follow one another.
struct CheckedPiece: Sendable {
  /// The lines to print, ready to be written.
  var output: [UInt8] = []
  var records = 0
  var faulty = 0
  var doubtful = 0
  var hasHeaderError = false
}

/// Checks records on all cores; what is found comes out in the order of the records.
struct BatchCheck: Sendable {
  private let reader: RecordReader
  private let checker: RecordChecker
  private let writer: CheckWriter

  /// A piece is a small part of a batch, so that no core waits long for another at the end of it.
  private static let pieceSize = 64

  init(reader: RecordReader, checker: RecordChecker, writer: CheckWriter) {
    self.reader = reader
    self.checker = checker
    self.writer = writer
  }

  /// Checks a batch, and gives its pieces in their order.
  func check(_ batch: [RawRecord]) -> [CheckedPiece] {
    let count = (batch.count + Self.pieceSize - 1) / Self.pieceSize
    if count <= 1 { return [check(batch[...])] }
    let pieces = Mutex([CheckedPiece](repeating: CheckedPiece(), count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let start = place * Self.pieceSize
      let piece = check(batch[start..<min(start + Self.pieceSize, batch.count)])
      pieces.withLock { $0[place] = piece }
    }
    return pieces.withLock { $0 }
  }

  private func check(_ records: ArraySlice<RawRecord>) -> CheckedPiece {
    var piece = CheckedPiece()
    for record in records {
      switch record {
      case .line(let line, let number): check(reader.decode(line), line: number, &piece)
      case .row(let row) where row.isHeader:
        let problems = row.decoded(reader).problems
        piece.hasHeaderError = problems.contains { $0.severity == .error }
        writer.write(problems, line: row.line, to: &piece.output)
      case .row(let row): check(row.decoded(reader), line: row.line, &piece)
      }
    }
    return piece
  }

  private func check(_ record: DecodedRecord, line: Int, _ piece: inout CheckedPiece) {
    let problems = checker.problems(in: record)
    let hasError = problems.contains { $0.severity == .error }
    piece.records += 1
    if hasError { piece.faulty += 1 } else if !problems.isEmpty { piece.doubtful += 1 }
    writer.write(problems, line: line, to: &piece.output)
  }
}
