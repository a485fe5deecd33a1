/// How wide the box of an answer is where the window has room for it; the raw value counts columns.
public enum BoxWidth: Int, Sendable, Hashable {
  /// A postal code or a date.
  case code = 10
  /// A phone number or a registration ID.
  case number = 24
  /// A domain prefix.
  case prefix = 27
  case wide = 60

  /// Columns between the brackets of the box, where the window has them.
  public var columns: Int { rawValue }
}
