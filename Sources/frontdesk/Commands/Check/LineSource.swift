import Records

/// Records as JSON Lines; blank lines are counted and passed over.
struct LineSource: RecordSource {
  private let sizes: ReadingSizes
  private var lines: LineReader
  private var number = 0
  private var isAtEnd = false
  private var failure: InputFailure?

  init(_ input: RecordInput, _ sizes: ReadingSizes) {
    self.sizes = sizes
    lines = LineReader(descriptor: input.descriptor, maximumLength: sizes.record, bufferSize: sizes.buffer)
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
      number += 1
      if !lines.isBlank(line) { records.append(.line(line, number)) }
    case .unfinished: break
    case .end: isAtEnd = true
    }
  }
}
