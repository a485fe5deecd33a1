import Wizard

/// What follows an Escape.
extension KeyDecoder {
  /// The byte after one Escape: a sequence begins, or it is a key with Alt, of which only the word keys mean something.
  mutating func acceptEscaped(_ byte: UInt8) -> Key? {
    sequence.append(byte)
    switch byte {
    case 0x1B:
      mode = .doubleEscape
      return nil
    case UInt8(ascii: "["): mode = .control
    case UInt8(ascii: "O"): mode = .application
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      mode = .string
    case 0x80...:
      reset()
      isAltHeld = assembler.accept(byte) == .needsMore
    default:
      reset()
      return Self.altKey(byte)
    }
    return nil
  }

  private static func altKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "f"), UInt8(ascii: "F"): .wordRight
    case UInt8(ascii: "b"), UInt8(ascii: "B"): .wordLeft
    case 0x08, 0x7F: .control("w")
    default: nil
    }
  }

  /// Escape twice is Escape pressed twice, or Alt with a key that is itself a sequence.
  mutating func acceptAfterTwoEscapes(_ byte: UInt8, into events: inout [InputEvent]) {
    sequence = [0x1B]
    if byte != UInt8(ascii: "[") && byte != UInt8(ascii: "O") { events.append(.key(.escape)) }
    mode = .escape
    if let key = acceptEscaped(byte) { events.append(.key(key)) }
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
    case .mouseReport: mode = .mouse(3)
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
