/// The place of a country's code in a table that has one for every pair of capital letters.
enum CountrySlot {
  static let count = 26 * 26

  /// The place of an alpha-2 code in capitals; `nil` for another text.
  static func of(_ code: String) -> Int? {
    var octets = code.utf8.makeIterator()
    guard let first = octets.next(), let second = octets.next(), octets.next() == nil else { return nil }
    return of(first, second)
  }

  /// The place of a pair of capital letters, 0 for AA to 675 for ZZ; `nil` for other octets.
  static func of(_ first: UInt8, _ second: UInt8) -> Int? {
    guard (0x41...0x5A).contains(first), (0x41...0x5A).contains(second) else { return nil }
    return Int(first - 0x41) * 26 + Int(second - 0x41)
  }
}
