import Records

/// Records as JSON Lines; blank lines are counted and passed over.
struct LineSource: RecordSource {
  private var lines: LineReader
  private var number = 0
  private var failure: InputFailure?

  init(_ input: RecordInput) {
    lines = LineReader(descriptor: input.descriptor, maximumLength: RecordReader.maximumLineLength)
  }

  mutating func next() throws(InputFailure) -> [RawRecord] {
    if let failure { throw failure }
    var records: [RawRecord] = []
    var octets = 0
    while records.count < BatchSize.records, octets < BatchSize.octets {
      let line: [UInt8]
      do throws(SystemFailure) {
        switch try lines.next(waits: records.isEmpty) {
        case .line(let read): line = read
        case .notReady, .end: return records
        }
      } catch {
        // What was read before is still to be checked.
        failure = InputFailure(cause: error)
        if records.isEmpty { throw InputFailure(cause: error) }
        return records
      }
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      records.append(.line(line, number))
      octets += line.count
    }
    return records
  }
}
