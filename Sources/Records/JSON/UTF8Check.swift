/// Whether bytes are well-formed UTF-8 (Unicode 15.0, table 3-7).
enum UTF8Check {
  /// The offset of the first byte that is out of place, if any, and whether all bytes are ASCII.
  static func examine(_ bytes: [UInt8]) -> (fault: Int?, isASCII: Bool) {
    guard var place = bytes.firstIndex(where: { $0 >= 0x80 }) else { return (nil, true) }
    while place < bytes.count {
      let lead = bytes[place]
      if lead < 0x80 {
        place += 1
        continue
      }
      guard let shape = shape(of: lead), place + shape.length <= bytes.count,
        shape.second.contains(bytes[place + 1])
      else { return (place, false) }
      for offset in 2..<max(2, shape.length) where bytes[place + offset] & 0xC0 != 0x80 { return (place, false) }
      place += shape.length
    }
    return (nil, false)
  }

  /// How many bytes the character has, and which may come second: no overlong form, no surrogate, nothing beyond
  /// U+10FFFF.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
