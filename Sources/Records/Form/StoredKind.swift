/// What an answer is in the record's JSON.
public enum StoredKind: Sendable, Hashable {
  /// A text, written also where it is empty.
  case text
  /// A text, left out where it is empty.
  case optionalText
  /// `true` or `false`, for the answer `true` and the empty one.
  case boolean
  /// An array of texts: the partner IDs of the additional resellers.
  case partnerIDs
  /// An array of objects: the lines of the order.
  case orderLines
}
