/// What reading the next records comes to.
enum RecordBatch: Sendable {
  /// Records that follow one another. Empty if a batch's octets hold no end of a record; more follow then.
  case records([RawRecord])
  /// Every octet of the file has been read, and every record handed over.
  case end
}
