/// The strings that terminals send for their keys, read from the machine's terminfo by `infocmp`.
public enum TerminfoKeys {
  /// The strings of a terminal's keys by their names (`kf10`, `kLFT5`), extended ones too.
  public static func of(_ terminal: String) throws -> [(name: String, bytes: [UInt8])] {
    let told = try ShortCommand(
      "/usr/bin/infocmp", ["-1", "-x", terminal], environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"])
    guard told.code == 0 else { throw ShortCommand.Failure(description: told.output) }
    return told.output.split(separator: "\n").compactMap { line in
      let parts = line.drop { $0.isWhitespace }.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].hasPrefix("k"), parts[1].last == "," else { return nil }
      return (String(parts[0]), bytes(of: parts[1].dropLast()))
    }
  }

  /// A string of terminfo(5): `\E` is Escape, `^X` a control, `\177` an octal byte.
  private static func bytes(of text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "^"): if let letter = rest.popFirst() { bytes.append(letter == 0x3F ? 0x7F : letter & 0x1F) }
      case UInt8(ascii: "\\"): bytes.append(escaped(&rest))
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func escaped(_ rest: inout ArraySlice<UInt8>) -> UInt8 {
    guard let letter = rest.popFirst() else { return UInt8(ascii: "\\") }
    if (0x30...0x37).contains(letter) {
      var value = Int(letter) - 0x30
      while let digit = rest.first, (0x30...0x37).contains(digit), value < 32 {
        value = value * 8 + Int(digit) - 0x30
        rest.removeFirst()
      }
      return UInt8(truncatingIfNeeded: value)
    }
    let known: [UInt8: UInt8] = [
      UInt8(ascii: "E"): 0x1B, UInt8(ascii: "e"): 0x1B, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "l"): 0x0A,
      UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
      UInt8(ascii: "s"): 0x20,
    ]
    return known[letter] ?? letter
  }

  /// So many sequences that begin as escape sequences do and go on at random; the same for the same seed.
  public static func random(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SeededRandom(seed: seed)
    let beginnings: [[UInt8]] = [
      [0x1B], Array("\u{1B}[".utf8), Array("\u{1B}O".utf8), Array("\u{1B}]".utf8), Array("\u{1B}P".utf8),
      Array("\u{1B}_".utf8), Array("\u{1B}[<".utf8), Array("\u{1B}[?".utf8), Array("\u{1B}\u{1B}".utf8),
      Array("\u{1B}[200~".utf8), [0x9B], [0x8F],
    ]
    return (0..<count).map { _ in
      let length = Int.random(in: 1...10, using: &random)
      let rest = (0..<length).map { _ in
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<5: UInt8.random(in: 0x30...0x3B, using: &random)
        case 5..<9: UInt8.random(in: 0x20...0x7E, using: &random)
        default: UInt8.random(in: 0...255, using: &random)
        }
      }
      return (beginnings.randomElement(using: &random) ?? [0x1B]) + rest
    }
  }
}
