import Records

/// How much is read at a time, and how long a record may be.
struct ReadingSizes: Sendable {
  /// Octets that one call reads from the file.
  var buffer = 1 << 16
  /// A batch ends when it has so many records, or so many octets were read for it.
  var batchRecords = 4096
  var batchOctets = 1 << 22
  /// Octets that a record may have.
  var record = RecordReader.maximumLineLength
}
