/// One record as it was read, before it is decoded.
enum RawRecord: Sendable {
  /// The bytes of a line, and its number from 1. A line over the limit is cut to one byte more than the limit.
  case line([UInt8], Int)
  case row(CSVRow)
}
