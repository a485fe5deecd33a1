/// What an answer is in the record's JSON.
public enum StoredKind: Sendable, Hashable {
  /// A text, written also where it is empty.
  case text
  /// A text, left out where it is empty.
  case optionalText
  /// `true` or `false`, for the answer `true` and the empty one.
  case boolean
  /// `true`, left out where the answer is the empty one.
  case optionalBoolean
  /// An array of texts: the partner IDs of the additional resellers.
  case partnerIDs
  /// An array of objects: the lines of the order.
  case orderLines
}

extension StoredKind {
  /// Whether the answer is a tick: `true` or the empty one.
  public var isBoolean: Bool {
    switch self {
    case .boolean, .optionalBoolean: true
    case .text, .optionalText, .partnerIDs, .orderLines: false
    }
  }

  /// Whether the JSON leaves the member out where the answer is the empty one.
  var isLeftOutWhenEmpty: Bool {
    switch self {
    case .optionalText, .optionalBoolean: true
    case .text, .boolean, .partnerIDs, .orderLines: false
    }
  }
}
