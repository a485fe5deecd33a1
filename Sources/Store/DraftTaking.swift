public import Records

/// What comes of asking for a draft by its resume code.
public enum DraftTaking: Hashable, Sendable {
  /// The draft, which this session alone may save now.
  case taken(Draft)
  /// Another session of the same operator has it open, and saved it then (UTC, ISO 8601).
  case open(since: String)
  /// It was submitted: the record that it became.
  case submitted(StoredRecord)
  /// There is no such draft of this operator.
  case none
}
