/// A set of fields, as bits: it needs no hashing, and making one costs nothing at the start.
public struct FieldSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  /// The empty set.
  public init() {}
  /// The fields of a sequence, each once.
  public init(_ fields: [Field]) { for field in fields { insert(field) } }
  /// The fields that are listed.
  public init(arrayLiteral fields: Field...) { for field in fields { insert(field) } }

  /// Whether a field is in the set.
  public func contains(_ field: Field) -> Bool { bits & (1 << UInt64(field.ordinal)) != 0 }
  /// Puts a field into the set.
  public mutating func insert(_ field: Field) { bits |= 1 << UInt64(field.ordinal) }
}
