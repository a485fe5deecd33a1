public import Wizard

/// Turns the bytes a terminal sends into keys and pastes; pure, and the same however the bytes are split.
///
/// The caller keeps the time: it says when bytes came, and calls `flush` if nothing came for
/// `pendingTimeoutMilliseconds` after the last one. Sequences it does not know are swallowed whole.
public struct KeyDecoder {
  enum Mode: Equatable {
    case ground
    case escape
    case doubleEscape
    case control
    case application
    /// `ESC ]`, `ESC P` or `ESC _`: a string for a terminal or a key with Alt, as the next byte says.
    case stringOrAlt
    /// OSC, DCS, APC: text for a terminal, swallowed to its end.
    case string
    case stringEscape
    /// `[` or `O` soon after an Escape that was told: the rest of a sequence that the line tore, or text.
    case torn
    case paste
    /// A paste that paused: its text so far is reported, and the bytes up to its end mark are more of its text.
    case latePaste
    /// Just after a paste: what follows is part of it if another end mark comes (the first was forged), else it is keys.
    case afterPaste
  }

  /// What is waited for, in milliseconds.
  enum Wait {
    static let rest = 100
    /// A sequence that has begun: a slow line may tear it.
    static let sequence = 1000
    static let paste = 500
    static let latePaste = 5000
    /// How long after an Escape its rest may still come.
    static let torn = 300
  }

  static let sequenceLimit = 64

  let table: KeyTable
  let escapeTimeout: Int
  let latin1: Bool
  var mode = Mode.ground
  var sequence: [UInt8] = []
  var assembler = ScalarAssembler()
  var isAltHeld = false
  var pasted = PasteBuffer()
  /// When these bytes came.
  var now = 0
  /// When an Escape was told for want of more; `nil` once more came.
  var escapedAt: Int?
  /// When a paste stalled first.
  private var stalledAt = 0

  /// - Parameters:
  ///   - keys: the key strings of this terminal's description; they come before the common ones.
  ///   - escapeTimeout: how long an Escape waits for more, in milliseconds: 25 on a local terminal, 100 over a line.
  ///   - latin1: whether bytes that are no UTF-8 are letters of ISO 8859-1, as the locale says.
  public init(keys: [(sequence: [UInt8], key: Key)] = [], escapeTimeout: Int = 25, latin1: Bool = false) {
    table = KeyTable(keys)
    self.escapeTimeout = escapeTimeout
    self.latin1 = latin1
  }

  /// How long a silence means something after the bytes so far; `nil` when none does.
  public var pendingTimeoutMilliseconds: Int? {
    switch mode {
    case .ground: nil
    case .escape, .doubleEscape: escapeTimeout
    case .control, .application, .stringOrAlt, .string, .stringEscape: Wait.sequence
    case .torn, .afterPaste: Wait.rest
    case .paste: Wait.paste
    case .latePaste: pasted.hasText ? Wait.paste : Wait.latePaste
    }
  }

  /// Takes bytes as they come, and tells what they say.
  public mutating func feed(_ bytes: some Sequence<UInt8>, at moment: Int = 0) -> [InputEvent] {
    feed(Array(bytes)[...], at: moment)
  }

  /// Takes bytes as they come, where they lie.
  ///
  /// - Parameter moment: when they came, in milliseconds of any clock that does not go back.
  public mutating func feed(_ bytes: ArraySlice<UInt8>, at moment: Int = 0) -> [InputEvent] {
    var events: [InputEvent] = []
    now = moment
    if mode == .latePaste, now - stalledAt > Wait.latePaste { leavePaste(into: &events) }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch mode {
      case .paste, .latePaste, .afterPaste:
        let (taken, isEnded) = pasted.take(bytes[index...])
        index += taken
        if isEnded { endPaste(into: &events) }
      default:
        accept(bytes[index], into: &events)
        index += 1
      }
    }
    return events
  }

  /// Takes the silence: Escape was a key of its own, a paste has stalled, what followed one was keys, a broken sequence
  /// is dropped.
  public mutating func flush(at moment: Int = 0) -> [InputEvent] {
    var events: [InputEvent] = []
    now = moment
    let (before, held) = (mode, sequence)
    switch before {
    case .paste:
      stalledAt = now
      mode = .latePaste
      pasted.takeStalled().map { events.append(.paste($0)) }
      return events
    case .latePaste:
      if pasted.hasText {
        pasted.takeStalled().map { events.append(.paste($0)) }
      } else {
        leavePaste(into: &events)
      }
      return events
    default: break
    }
    if before != .ground { reset() }
    switch before {
    case .escape:
      escapedAt = now
      return [.key(.escape)]
    case .doubleEscape:
      escapedAt = now
      return [.key(.escape), .key(.escape)]
    case .stringOrAlt: return Self.altKey(held[1]).map { [.key($0)] } ?? []
    case .torn: return typed(held)
    case .afterPaste: return feed(pasted.takeBytes(), at: moment)
    default: return []
    }
  }

  /// The end mark of a paste came, or a second one.
  private mutating func endPaste(into events: inout [InputEvent]) {
    if mode == .paste || !pasted.isEmpty { events.append(.paste(pasted.finish())) }
    mode = .afterPaste
  }

  /// A paste whose end never came is over; half a mark is no text.
  private mutating func leavePaste(into events: inout [InputEvent]) {
    pasted.takeStalled().map { events.append(.paste($0)) }
    pasted = PasteBuffer()
    reset()
  }

  /// Bytes that were held as text after all.
  mutating func typed(_ bytes: [UInt8]) -> [InputEvent] {
    var events: [InputEvent] = []
    reset()
    escapedAt = nil
    for byte in bytes { acceptText(byte, into: &events) }
    return events
  }

  mutating func reset() {
    mode = .ground
    sequence = []
    isAltHeld = false
  }

  private mutating func accept(_ byte: UInt8, into events: inout [InputEvent]) {
    switch mode {
    case .ground: acceptFirst(byte, into: &events)
    case .escape: acceptEscaped(byte, into: &events)
    case .doubleEscape: acceptAfterTwoEscapes(byte, into: &events)
    case .control, .application: acceptInSequence(byte, into: &events)
    case .stringOrAlt: acceptAfterStringStart(byte, into: &events)
    case .string, .stringEscape: acceptInString(byte)
    case .torn: acceptTorn(byte, into: &events)
    case .paste, .latePaste, .afterPaste: break
    }
  }

  private mutating func acceptFirst(_ byte: UInt8, into events: inout [InputEvent]) {
    if let escapedAt {
      self.escapedAt = nil
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O"), now - escapedAt <= Wait.torn {
        mode = .torn
        sequence = [byte]
        return
      }
    }
    acceptText(byte, into: &events)
  }

  mutating func acceptText(_ byte: UInt8, into events: inout [InputEvent]) {
    var step = assembler.accept(byte)
    if step == .cutShort {
      isAltHeld = false
      for bad in assembler.takeCutShort() { takeLetter(bad, into: &events) }
      step = assembler.accept(byte)
    }
    switch step {
    case .scalar("\u{1B}"): begin(.escape, [byte])
    // The one-character forms of ESC [ and ESC O (ECMA-48, 8-bit controls).
    case .scalar("\u{9B}"): begin(.control, [0x1B, UInt8(ascii: "[")])
    case .scalar("\u{8F}"): begin(.application, [0x1B, UInt8(ascii: "O")])
    case .scalar(let scalar):
      let key = Self.key(of: scalar)
      if isAltHeld, case .character(let character)? = key {
        events.append(.key(.alt(character)))
      } else if let key {
        events.append(.key(key))
      }
      isAltHeld = false
    case .bad:
      isAltHeld = false
      takeBad(byte, into: &events)
    case .needsMore, .cutShort: break
    }
  }

  private mutating func begin(_ mode: Mode, _ bytes: [UInt8]) {
    isAltHeld = false
    self.mode = mode
    sequence = bytes
  }

  /// A byte that is no part of UTF-8: an 8-bit control, or a letter.
  private mutating func takeBad(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x9B: begin(.control, [0x1B, UInt8(ascii: "[")])
    case 0x8F: begin(.application, [0x1B, UInt8(ascii: "O")])
    default: takeLetter(byte, into: &events)
    }
  }

  /// Reports a letter where the locale is ISO 8859-1, else that a byte was dropped.
  private func takeLetter(_ byte: UInt8, into events: inout [InputEvent]) {
    if byte < 0xA0 { return }
    events.append(latin1 ? .key(.character(Character(Unicode.Scalar(byte)))) : .notUTF8)
  }

  private static func key(of scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x00...0x1F, 0x7F: controlKey(UInt8(scalar.value))
    // The C1 controls act on terminals.
    case 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  /// The key of a control byte; Ctrl-Space and Escape are none.
  static func controlKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte | 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte | 0x40)))
    default: nil
    }
  }
}
