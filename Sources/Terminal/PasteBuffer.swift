/// The bytes of a bracketed paste, up to the mark that ends it.
struct PasteBuffer {
  /// Longer pastes lose what comes after.
  static let limit = 2 * 1024 * 1024

  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)
  private static let startMark: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let escape: UInt8 = 0x1B

  private var bytes: [UInt8] = []
  /// How many bytes of the end mark have been seen last.
  private var matched = 0

  var isEmpty: Bool { bytes.isEmpty && matched == 0 }
  /// Whether there is more than a torn mark and a torn character.
  var hasText: Bool { bytes.count > Self.tornLength(bytes) }

  /// Takes bytes up to and with the end mark; tells how many were taken and whether the mark was among them.
  mutating func take(_ input: ArraySlice<UInt8>) -> (taken: Int, isEnded: Bool) {
    var index = input.startIndex
    while index < input.endIndex {
      if matched == 0 {
        let next = input[index...].firstIndex(of: Self.escape) ?? input.endIndex
        keep(input[index..<next])
        index = next
        if index == input.endIndex { break }
      }
      let byte = input[index]
      if byte == Self.endMark[matched] {
        matched += 1
        index += 1
        if matched == Self.endMark.count {
          matched = 0
          return (index - input.startIndex, true)
        }
      } else {
        giveBackMark()
      }
    }
    return (input.count, false)
  }

  /// The text so far, and an empty buffer: bad UTF-8 dropped, line ends `\n`, no mark of a paste inside.
  mutating func finish() -> String {
    giveBackMark()
    defer { bytes = [] }
    let clean = bytes.contains(Self.escape) ? Self.withoutStartMarks(bytes) : bytes
    return Self.text(clean)
  }

  /// The text of a paste that stalled, `nil` without any; a torn mark and a torn character stay for what comes.
  mutating func takeStalled() -> String? {
    let (torn, mark) = (Array(bytes.suffix(Self.tornLength(bytes))), matched)
    bytes.removeLast(torn.count)
    matched = 0
    defer { (bytes, matched) = (torn, mark) }
    return bytes.isEmpty ? nil : finish()
  }

  /// The bytes so far as they came, and an empty buffer.
  mutating func takeBytes() -> [UInt8] {
    giveBackMark()
    defer { bytes = [] }
    return bytes
  }

  /// How many bytes at the end begin a character of UTF-8 that is not whole.
  private static func tornLength(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.count - length]
      if byte & 0xC0 == 0x80 { continue }
      return (byte >= 0xC2 && byte < 0xE0 ? 2 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xF0 && byte < 0xF5 ? 4 : 0)
        > length
        ? length : 0
    }
    return 0
  }

  private mutating func giveBackMark() {
    let seen = matched
    matched = 0
    keep(Self.endMark[..<seen])
  }

  private mutating func keep(_ slice: ArraySlice<UInt8>) {
    bytes += slice.prefix(max(0, Self.limit - bytes.count))
  }

  private static func withoutStartMarks(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let next = rest.firstIndex(of: escape) {
      kept += rest[..<next]
      let isMark = rest[next...].starts(with: startMark)
      if !isMark { kept.append(escape) }
      rest = rest[(next + (isMark ? startMark.count : 1))...]
    }
    return kept + rest
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let lines = bytes.contains(0x0D) ? withNewlines(bytes) : bytes
    if let whole = String(validating: lines, as: UTF8.self) { return whole }
    var scalars = String.UnicodeScalarView()
    var assembler = ScalarAssembler()
    for byte in lines {
      var step = assembler.accept(byte)
      if step == .cutShort { step = assembler.accept(byte) }
      if case .scalar(let scalar) = step { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// Terminals send a carriage return for the end of a line, some with a line feed.
  private static func withNewlines(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var before: UInt8 = 0
    for byte in bytes {
      if !(byte == 0x0A && before == 0x0D) { lines.append(byte == 0x0D ? 0x0A : byte) }
      before = byte
    }
    return lines
  }
}
