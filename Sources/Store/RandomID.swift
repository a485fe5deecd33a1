/// Random identifiers, each given once.
public enum RandomID {
  /// A random UUID (RFC 9562, version 4) in lower case, from the system's generator (`getrandom`).
  public static func uuid() -> String {
    var random = SystemRandomNumberGenerator()
    let halves = (random.next() as UInt64, random.next() as UInt64)
    var bytes = withUnsafeBytes(of: halves) { Array($0) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
