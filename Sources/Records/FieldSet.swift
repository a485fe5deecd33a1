/// A set of fields, as bits: it needs no hashing, and making one costs nothing at the start.
public struct FieldSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  public init() {}
  public init(_ fields: some Sequence<Field>) { for field in fields { insert(field) } }
  public init(arrayLiteral fields: Field...) { self.init(fields) }

  public func contains(_ field: Field) -> Bool { bits & (1 << UInt64(field.ordinal)) != 0 }
  public mutating func insert(_ field: Field) { bits |= 1 << UInt64(field.ordinal) }
}
