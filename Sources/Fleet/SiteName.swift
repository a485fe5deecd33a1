/// What a host is called by the others: 2 to 8 capital letters and digits, such as `AMS`.
///
/// A host that got a new identity keeps its name; its former identity gets a number behind a dot, `AMS.1`.
public struct SiteName: Hashable, Sendable, CustomStringConvertible {
  /// The name as it is written.
  public let text: String

  /// A name of a host that is in use; `nil` for any other text.
  public init?(_ text: String) {
    guard Self.isPlain(text[...]) else { return nil }
    self.text = text
  }

  /// A name as the centre has it, which may be a former identity's; `nil` for any other text.
  public init?(atCentre text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard Self.isPlain(parts[0]) else { return nil }
    if parts.count == 2 {
      guard (1...4).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
    }
    self.text = text
  }

  /// The name as it is written.
  public var description: String { text }

  private static func isPlain(_ text: Substring) -> Bool {
    (2...8).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }
}
