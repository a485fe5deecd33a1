/// How wide the place of an answer is where the window has room for it; the raw value counts columns.
public enum BoxWidth: Int, Sendable, Hashable {
  /// A postal code.
  case code = 8
  /// A date in any of its forms.
  case date = 12
  /// A registration ID: those of Brazil and China have 18 characters.
  case number = 20
  /// A phone number.
  case middle = 24
  /// A domain prefix has at most 27 characters; the caret stands behind the last.
  case domain = 28
  /// A name or a line of an address.
  case wide = 38

  /// Columns of text, where the window has them.
  public var columns: Int { rawValue }
}
