public import Records
public import Rules

/// A saved customer that is told in the message row while a name is typed.
public struct CustomerHint: Sendable, Hashable {
  public var field: Field
  public var customer: KnownCustomer
}
