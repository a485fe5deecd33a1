extension JSONReader {
  /// A string, from its opening quote to behind its closing one.
  mutating func string() throws(JSONFault) -> String {
    place += 1
    var start = place
    var text = ""
    while true {
      place = endOfPlainText(from: place)
      guard place < bytes.count, bytes[place] >= 0x20 else { throw fault() }
      let piece = String(decoding: bytes[start..<place], as: UTF8.self)
      if bytes[place] == 0x22 {
        place += 1
        return text.isEmpty ? piece : text + piece
      }
      text += piece
      text.unicodeScalars.append(try escape())
      start = place
    }
  }

  /// The place of the next quote, backslash or control character; the end where there is none.
  private func endOfPlainText(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x22, bytes[end] != 0x5C, bytes[end] >= 0x20 { end += 1 }
    return end
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = place
    place += 1
    let letter = current
    place += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(letter)
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: break
    default: throw fault(at: start)
    }
    let unit = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // A surrogate: only a leading one that its trailing one follows makes a character.
    guard unit < 0xDC00, current == 0x5C else { throw fault(at: start) }
    place += 1
    guard current == 0x75 else { throw fault(at: start) }
    place += 1
    let trailing = try hexadecimal(from: start)
    guard trailing >= 0xDC00, trailing <= 0xDFFF,
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (trailing - 0xDC00))
    else { throw fault(at: start) }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch current {
      case 0x30...0x39: digit = current - 0x30
      case 0x41...0x46: digit = current - 0x41 + 10
      case 0x61...0x66: digit = current - 0x61 + 10
      default: throw fault(at: start)
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }

  /// A number: no leading zeros, no plus sign, digits on both sides of the dot.
  mutating func number() throws(JSONFault) -> JSONNumber {
    let start = place
    if current == 0x2D { place += 1 }
    if current == 0x30 {
      place += 1
    } else {
      try digits()
    }
    if current == 0x2E {
      place += 1
      try digits()
    }
    if current == 0x65 || current == 0x45 {
      place += 1
      if current == 0x2B || current == 0x2D { place += 1 }
      try digits()
    }
    return JSONNumber(text: String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func digits() throws(JSONFault) {
    let start = place
    while (0x30...0x39).contains(current) { place += 1 }
    if place == start { throw fault() }
  }
}
