/// One record as it was read, not looked at yet.
enum RawRecord: Sendable {
  /// The bytes of a line, and its number from 1.
  case line([UInt8], Int)
  case row(CSVRow)
}

/// Records in the order of a file.
protocol RecordSource {
  /// The next ones, not more than a batch; none at the end.
  ///
  /// Fewer than a batch where the file has no more for the moment: nobody waits for an answer until others have asked.
  mutating func next() throws(InputFailure) -> [RawRecord]
}

/// How much is read before it is checked.
enum BatchSize {
  static let records = 4096
  static let octets = 1 << 22
}
