extension Answers {
  /// Whether a field has the same answer as in other answers; the two lists are fields, too.
  public func isSame(as other: Answers, in field: Field) -> Bool {
    switch field {
    case .additionalResellers: additionalResellers == other.additionalResellers
    case .subscriptions: subscriptions == other.subscriptions
    default: self[field] == other[field]
    }
  }

  /// Takes one answer over from others.
  public mutating func take(_ field: Field, from other: Answers) {
    switch field {
    case .additionalResellers: additionalResellers = other.additionalResellers
    case .subscriptions: subscriptions = other.subscriptions
    default: self[field] = other[field]
    }
  }

  /// Ids of the fields that hold another answer than before, those that hold none any more with them.
  public func changedFields(since before: Answers) -> [String] {
    (Field.single + [.additionalResellers, .subscriptions]).filter { !isSame(as: before, in: $0) }.map(\.rawValue)
  }
}
