/// Puts UTF-8 bytes together to scalars, one byte at a time; overlong forms and surrogates are refused (Unicode, table
/// 3-7).
struct ScalarAssembler {
  enum Step: Equatable {
    case needsMore
    case scalar(Unicode.Scalar)
    /// This byte begins nothing and is dropped.
    case bad
    /// What came before this byte was cut short and is dropped; the byte is to be looked at again.
    case cutShort
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var taken: [UInt8] = []
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  mutating func accept(_ byte: UInt8) -> Step {
    if missing == 0 { return begin(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .cutShort
    }
    taken.append(byte)
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    if missing > 0 { return .needsMore }
    return Unicode.Scalar(value).map { .scalar($0) } ?? .bad
  }

  /// The bytes of the scalar that was cut short last.
  mutating func takeCutShort() -> [UInt8] {
    defer { taken = [] }
    return taken
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    allowed = 0x80...0xBF
    if byte < 0x80 { return .scalar(Unicode.Scalar(byte)) }
    taken = [byte]
    switch byte {
    case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(byte & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(byte & 0x07), 3)
    default: return .bad
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
    return .needsMore
  }
}
