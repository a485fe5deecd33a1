import Wizard

/// What follows an Escape.
extension KeyDecoder {
  /// The byte after one Escape: a sequence begins, or it is a key with Alt.
  mutating func acceptEscaped(_ byte: UInt8, into events: inout [InputEvent]) {
    sequence.append(byte)
    if let known = table[sequence] {
      reset()
      if let known { events.append(.key(known)) }
      return
    }
    switch byte {
    case 0x1B: mode = .doubleEscape
    case UInt8(ascii: "["): mode = .control
    case UInt8(ascii: "O"): mode = .application
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"): mode = .stringOrAlt
    case 0x80...:
      reset()
      isAltHeld = assembler.accept(byte) == .needsMore
    default:
      reset()
      if let key = Self.altKey(byte) { events.append(.key(key)) }
    }
  }

  /// The key of an ASCII byte behind Escape; with Enter and the controls it is none.
  static func altKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "f"), UInt8(ascii: "F"): .wordRight
    case UInt8(ascii: "b"), UInt8(ascii: "B"): .wordLeft
    case 0x08, 0x7F: .control("w")
    // The console's own back-tab, whatever the terminal is called.
    case 0x09: .backTab
    case 0x20...0x7E: .alt(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  /// Escape twice is Escape pressed twice, or Alt with a key that is itself a sequence.
  mutating func acceptAfterTwoEscapes(_ byte: UInt8, into events: inout [InputEvent]) {
    sequence = [0x1B]
    if byte != UInt8(ascii: "[") && byte != UInt8(ascii: "O") { events.append(.key(.escape)) }
    mode = .escape
    acceptEscaped(byte, into: &events)
  }

  /// After `ESC ]`, `ESC P` or `ESC _`: only what a terminal sends goes on as a string (OSC has a number, DCS
  /// parameters, kitty's APC a G); else it was a key with Alt.
  mutating func acceptAfterStringStart(_ byte: UInt8, into events: inout [InputEvent]) {
    let isString =
      switch sequence[1] {
      case UInt8(ascii: "]"): (0x30...0x39).contains(byte)
      case UInt8(ascii: "_"): byte == UInt8(ascii: "G")
      default: (0x30...0x3F).contains(byte) || [0x21, 0x24, 0x2B].contains(byte)
      }
    if isString {
      mode = .string
      return
    }
    let key = Self.altKey(sequence[1])
    reset()
    if let key { events.append(.key(key)) }
    acceptText(byte, into: &events)
  }

  /// After `[` or `O` behind an Escape that was told: the end of a torn sequence is dropped with it, text is text.
  mutating func acceptTorn(_ byte: UInt8, into events: inout [InputEvent]) {
    let isControl = sequence[0] == UInt8(ascii: "[")
    switch byte {
    case 0x20...0x3F where isControl && sequence.count < Self.sequenceLimit: sequence.append(byte)
    case 0x40...0x7E where isControl: reset()
    case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "H"),
      UInt8(ascii: "P")...UInt8(ascii: "S"):
      reset()
    default: events += typed(sequence + [byte])
    }
  }

  mutating func acceptInSequence(_ byte: UInt8, into events: inout [InputEvent]) {
    if sequence.count < Self.sequenceLimit { sequence.append(byte) }
    if let known = table[sequence] {
      reset()
      if let known { events.append(.key(known)) }
    } else if table.isBeginning(sequence) {
      return
    } else if byte == 0x1B {
      mode = .escape
      sequence = [byte]
    } else if byte < 0x20 || byte > 0x7E {
      reset()
      acceptText(byte, into: &events)
    } else if byte >= 0x40 {
      finishSequence(into: &events)
    }
  }

  private mutating func finishSequence(into events: inout [InputEvent]) {
    let whole = sequence.count < Self.sequenceLimit ? sequence : []
    let isControl = mode == .control
    reset()
    switch isControl ? ControlSequence.meaning(whole) : ControlSequence.applicationMeaning(whole) {
    case .key(let key): events.append(.key(key))
    case .pasteBegins: mode = .paste
    case .nothing: break
    }
  }

  mutating func acceptInString(_ byte: UInt8) {
    switch (mode, byte) {
    case (_, 0x07), (_, 0x18), (_, 0x1A), (.stringEscape, UInt8(ascii: "\\")): reset()
    case (_, 0x1B): mode = .stringEscape
    default: mode = .string
    }
  }
}
