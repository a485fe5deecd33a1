public import Records
public import Rules

/// A saved customer that is told in the message row while a name is typed.
public struct CustomerHint: Sendable, Hashable {
  /// The field whose text is being typed.
  public var field: Field
  /// The saved customer who may be the same.
  public var customer: KnownCustomer
}
