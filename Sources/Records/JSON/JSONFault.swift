/// Why a text is not one JSON value.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong with a text of JSON.
  public enum Kind: Hashable, Sendable {
    /// Not JSON, or nested deeper than anything sensible.
    case syntax
    /// Not UTF-8.
    case encoding
    /// An object has a key twice; the text is well formed apart from that.
    case duplicateKey(String)
  }

  /// What is wrong.
  public let kind: Kind
  /// Bytes before the place.
  public let offset: Int
  /// The place in characters (Unicode scalars) from 1; for `encoding`, in bytes from 1.
  public let column: Int
}
