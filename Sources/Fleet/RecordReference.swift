/// The reference of a record, as stores give it: `C-2026-000042`.
public struct RecordReference: Hashable, Sendable {
  /// The year in which it was given.
  public let year: Int
  /// Its number within the year.
  public let number: Int

  /// Reads a reference; `nil` for any other text.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].elementsEqual("C".utf8), parts[1].count == 4, (6...9).contains(parts[2].count),
      let year = Self.number(parts[1]), let number = Self.number(parts[2])
    else { return nil }
    self.year = year
    self.number = number
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    // A sign is no digit, though a number may have one.
    digits.allSatisfy { (0x30...0x39).contains($0) } ? Int(Substring(digits)) : nil
  }
}
