/// One message in words, as data: its key in the catalogue of words and what goes into it.
public struct Notice: Sendable, Hashable {
  public var key: String
  public var arguments: [String: String]
  /// For a text that depends on a number.
  public var count: Int?

  public init(_ key: String, _ arguments: [String: String] = [:], count: Int? = nil) {
    self.key = key
    self.arguments = arguments
    self.count = count
  }
}
