public import Records

/// A customer that the message row names while a name is typed.
public struct CustomerHint: Sendable, Hashable {
  /// The field whose text is being typed.
  public var field: Field
  /// The customer who may be the same.
  public var customer: CustomerMatch
}
