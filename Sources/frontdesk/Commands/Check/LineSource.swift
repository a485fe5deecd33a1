import Records

/// Records as JSON Lines, or as the elements of one JSON array; blank lines are counted and passed over.
///
/// A file whose first line is an opening bracket alone holds no record a line: that is said once, and the rest is left.
struct LineSource: RecordSource {
  private let sizes: ReadingSizes
  private var lines: LineReader
  private var isFirst = true
  private var isAtEnd = false
  private var failure: InputFailure?

  init(_ input: RecordInput, _ sizes: ReadingSizes) {
    self.sizes = sizes
    lines = LineReader(
      descriptor: input.descriptor, maximumLength: sizes.record, bufferSize: sizes.buffer, takesArray: true)
  }

  mutating func next() throws(InputFailure) -> RecordBatch {
    if let failure { throw failure }
    var records: [RawRecord] = []
    let limit = lines.octets + sizes.batchOctets
    while !isAtEnd, records.count < sizes.batchRecords, lines.octets < limit {
      if !records.isEmpty, !lines.isReady { break }
      do throws(SystemFailure) {
        try readMore(&records)
      } catch {
        // The caller first gets what was read before the failure.
        failure = InputFailure(cause: error)
        if records.isEmpty { throw InputFailure(cause: error) }
        break
      }
    }
    return isAtEnd && records.isEmpty ? .end : .records(records)
  }

  /// Reads a line, or a part of one.
  private mutating func readMore(_ records: inout [RawRecord]) throws(SystemFailure) {
    switch try lines.read() {
    case .line(let line):
      if lines.isBlank(line) { return }
      records.append(.line(line, lines.number))
      isAtEnd = isFirst && RecordReader.isOpeningAlone(line)
      isFirst = false
    case .unfinished: break
    case .end: isAtEnd = true
    }
  }
}
