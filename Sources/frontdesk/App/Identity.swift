import Records

/// Random names, each given once.
enum Identity {
  /// A random UUID (RFC 9562, version 4) in lower case.
  static func uuid() -> String {
    var random = SystemRandomNumberGenerator()
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef")
    var text = ""
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text.append("-") }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return text
  }

  static func resumeCode() -> String {
    var random = SystemRandomNumberGenerator()
    return ResumeCode.make(using: &random)
  }
}
