/// What can be wrong with the text of a record before any of its values is looked at.
public enum RecordMistake: Hashable, Sendable {
  /// A key that no record has, and the real key nearest to it.
  case unknownKey(nearest: String?)
  /// Something else than what belongs there.
  case wrongType(expected: RecordType)
  /// The second time that an object has this key.
  case duplicateKey(String)
  /// The text is not JSON; the column counts characters from 1.
  case syntax(column: Int)
  /// The text is an opening bracket alone: the record goes on over several lines.
  case severalLines
  /// The bytes are not UTF-8; the place counts bytes from 1.
  case encoding(byte: Int)
  /// The line has more bytes than a record may have.
  case tooLongLine(maximum: Int)
}

/// What belongs at a place of a record.
public enum RecordType: String, Hashable, Sendable, CaseIterable {
  case text
  case number
  case boolean
  case object
  case array
}
