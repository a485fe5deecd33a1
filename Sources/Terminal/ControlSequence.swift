import Wizard

/// What a whole control sequence (`ESC [ … final` or `ESC O … final`) of the xterm, VT and rxvt families says.
enum ControlSequence {
  enum Meaning: Equatable {
    case key(Key)
    case pasteBegins
    case nothing
  }

  private static let shift = 1
  private static let alt = 2
  private static let control = 4
  private static let modifiers = shift | alt | control | 8 | 16 | 32

  /// `ESC [`, parameters, final byte.
  static func meaning(_ sequence: [UInt8]) -> Meaning {
    guard sequence.count >= 3, let final = sequence.last else { return .nothing }
    let body = sequence[2..<(sequence.count - 1)]
    guard let parameters = numbers(body) else { return .nothing }
    let first = parameters.first?.first ?? 0
    // A key going up, from terminals that tell.
    if parameters.count > 1 && parameters[1].count > 1 && parameters[1][1] == 3 { return .nothing }
    let held = max(0, (parameters.count > 1 ? parameters[1].first ?? 1 : 1) - 1) & modifiers
    switch final {
    case UInt8(ascii: "~"):
      if first == 200 { return .pasteBegins }
      if first == 27 && parameters.count == 3 { return typed(parameters[2].first ?? 0, held) }
      return numbered(first, held)
    case UInt8(ascii: "^"), UInt8(ascii: "@"): return numbered(first, control)
    case UInt8(ascii: "u"): return typed(parameters, held)
    // With parameters it is the answer to the question where the cursor is, and never F3.
    case UInt8(ascii: "R") where !body.isEmpty: return .nothing
    default: return first <= 1 ? lettered(final, held) : .nothing
    }
  }

  /// `ESC O`, sometimes a number for the held keys, final byte.
  static func applicationMeaning(_ sequence: [UInt8]) -> Meaning {
    guard sequence.count >= 3, let final = sequence.last,
      let parameters = numbers(sequence[2..<(sequence.count - 1)])
    else { return .nothing }
    let held = max(0, (parameters.last?.first ?? 1) - 1) & modifiers
    switch final {
    case UInt8(ascii: "M"): return .key(.enter)
    case UInt8(ascii: "I"): return .key(.tab)
    case UInt8(ascii: "X"): return .key(.character("="))
    // The keypad: * + , - . / and the digits.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .key(.character(Character(Unicode.Scalar(final - 0x40))))
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return lettered(final - 0x20, control)
    default: return lettered(final, held)
    }
  }

  private static func lettered(_ final: UInt8, _ held: Int) -> Meaning {
    switch final {
    case UInt8(ascii: "A"): .key(.up)
    case UInt8(ascii: "B"): .key(.down)
    case UInt8(ascii: "C"): .key(held & (alt | control) == 0 ? .right : .wordRight)
    case UInt8(ascii: "D"): .key(held & (alt | control) == 0 ? .left : .wordLeft)
    case UInt8(ascii: "H"): .key(.home)
    case UInt8(ascii: "F"): .key(.end)
    case UInt8(ascii: "Z"): .key(.backTab)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): function(Int(final) - 0x4F, held)
    default: .nothing
    }
  }

  private static func numbered(_ number: Int, _ held: Int) -> Meaning {
    switch number {
    case 1, 7: .key(.home)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: function(number - 10, held)
    case 17...21: function(number - 11, held)
    case 23...24: function(number - 12, held)
    default: .nothing
    }
  }

  /// A function key with Shift, Alt or Ctrl is another key, and none of ours.
  private static func function(_ number: Int, _ held: Int) -> Meaning {
    held == 0 ? .key(.function(number)) : .nothing
  }

  /// A typed key told by its code point and the keys held with it (`CSI u`, modifyOtherKeys).
  private static func typed(_ code: Int, _ held: Int) -> Meaning {
    guard let narrow = UInt32(exactly: code), let scalar = Unicode.Scalar(narrow) else { return .nothing }
    if held & ~shift == control, scalar.isASCII { return controlled(UInt8(truncatingIfNeeded: code)) }
    guard held & ~shift == 0 else { return .nothing }
    switch code {
    case 9: return .key(held == shift ? .backTab : .tab)
    case 10, 13: return .key(.enter)
    case 27: return .key(.escape)
    case 8, 127: return .key(.backspace)
    case 0x20...0x7E, 0xA0..<0xE000, 0xF900...0x10FFFF: return .key(.character(Character(scalar)))
    default: return .nothing
    }
  }

  /// A key told by `CSI code : shifted : base ; held ; text u` (the kitty keyboard protocol).
  private static func typed(_ parameters: [[Int]], _ held: Int) -> Meaning {
    let key = parameters.first ?? []
    let code = key.first ?? 0
    guard held & ~shift == 0, let letter = scalar(code), code > 0x20 else {
      return typed(code, held)
    }
    if parameters.count > 2, let text = parameters[2].first, text >= 0x20 { return typed(text, 0) }
    guard held == shift else { return typed(code, held) }
    if key.count > 1, key[1] > 0x20 { return typed(key[1], 0) }
    let capital = String(Character(letter)).uppercased()
    return typed(capital.unicodeScalars.count == 1 ? Int(capital.unicodeScalars.first?.value ?? 0) : code, held)
  }

  private static func scalar(_ code: Int) -> Unicode.Scalar? { UInt32(exactly: code).flatMap(Unicode.Scalar.init) }

  private static func controlled(_ code: UInt8) -> Meaning {
    switch code {
    case 0x40...0x5F, 0x61...0x7A: KeyDecoder.controlKey(code & 0x1F).map { .key($0) } ?? .nothing
    case 13: .key(.enter)
    default: .nothing
    }
  }

  /// The parameters and their parts, `nil` for private sequences and those with intermediate bytes.
  private static func numbers(_ body: ArraySlice<UInt8>) -> [[Int]]? {
    guard body.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    return body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { parameter in
      parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { part in
        part.reduce(0) { min($0 * 10 + Int($1 - 0x30), 0x1FFFFF) }
      }
    }
  }
}
