/// A value for a placeholder of a statement.
public enum Value: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case bytes([UInt8])
  case null

  /// A whole number.
  public static func number(_ value: Int) -> Value { .integer(Int64(value)) }

  /// A text, or `NULL`.
  public static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// 1 or 0.
  public static func truth(_ value: Bool) -> Value { .integer(value ? 1 : 0) }
}
