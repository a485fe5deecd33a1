/// How wide the box of an answer is where the window has room for it; the raw value counts columns.
public enum BoxWidth: Int, Sendable, Hashable {
  /// A postal code.
  case code = 10
  /// A date such as `2026-11-20`, and the caret behind it.
  case date = 12
  /// A phone number or a registration ID.
  case number = 24
  /// A domain prefix.
  case prefix = 27
  case wide = 60

  /// Columns between the brackets of the box, where the window has them.
  public var columns: Int { rawValue }
}
