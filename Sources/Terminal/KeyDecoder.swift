public import Wizard

/// Turns the bytes a terminal sends into keys and pastes; pure, and the same however the bytes are split.
///
/// The caller keeps the time: if nothing came for `pendingTimeoutMilliseconds` after the last byte, call `flush`.
/// Sequences it does not know are swallowed whole, a bad byte is dropped alone.
public struct KeyDecoder {
  enum Mode: Equatable {
    case ground
    case escape
    case doubleEscape
    case control
    case application
    /// OSC, DCS, PM, APC, SOS: text for a terminal, swallowed to its end.
    case string
    case stringEscape
    case mouse(Int)
    case paste
    /// Just after a paste: bytes that follow without a pause were part of it, behind a forged end mark.
    case afterPaste
  }

  static let sequenceLimit = 64

  let table: KeyTable
  var mode = Mode.ground
  var sequence: [UInt8] = []
  var assembler = ScalarAssembler()
  var isAltHeld = false
  var pasted = PasteBuffer()

  /// - Parameter keys: the key strings of this terminal's description; they come before the common ones.
  public init(keys: [(sequence: [UInt8], key: Key)] = []) { table = KeyTable(keys) }

  /// How long a silence means something after the bytes so far; `nil` when none does.
  public var pendingTimeoutMilliseconds: Int? {
    switch mode {
    case .ground: nil
    case .escape, .doubleEscape: 25
    case .control, .application, .string, .stringEscape, .mouse, .afterPaste: 100
    case .paste: 500
    }
  }

  /// Takes bytes as they come, and tells what they say.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] { feed(Array(bytes)[...]) }

  /// Takes bytes as they come, where they lie.
  public mutating func feed(_ bytes: ArraySlice<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if mode == .paste || mode == .afterPaste {
        let (taken, isEnded) = pasted.take(bytes[index...])
        index += taken
        if isEnded && mode == .paste {
          events.append(.paste(pasted.finish()))
          mode = .afterPaste
        }
      } else {
        accept(bytes[index], into: &events)
        index += 1
      }
    }
    return events
  }

  /// Takes the silence: Escape was a key of its own, a paste without an end has ended, a broken sequence is dropped.
  public mutating func flush() -> [InputEvent] {
    let before = mode
    if before != .ground { reset() }
    switch before {
    case .escape: return [.key(.escape)]
    case .doubleEscape: return [.key(.escape), .key(.escape)]
    case .paste: return [.paste(pasted.finish())]
    case .afterPaste: return pasted.isEmpty ? [] : [.paste(pasted.finish())]
    default: return []
    }
  }

  mutating func reset() {
    mode = .ground
    sequence = []
    isAltHeld = false
  }

  private mutating func accept(_ byte: UInt8, into events: inout [InputEvent]) {
    switch mode {
    case .ground: acceptText(byte, into: &events)
    case .escape: acceptEscaped(byte)?.report(to: &events)
    case .doubleEscape: acceptAfterTwoEscapes(byte, into: &events)
    case .control, .application: acceptInSequence(byte, into: &events)
    case .string, .stringEscape: acceptInString(byte)
    case .mouse(let left): if left > 1 { mode = .mouse(left - 1) } else { reset() }
    case .paste, .afterPaste: break
    }
  }

  mutating func acceptText(_ byte: UInt8, into events: inout [InputEvent]) {
    var step = assembler.accept(byte)
    if step == .cutShort {
      isAltHeld = false
      step = assembler.accept(byte)
    }
    switch step {
    case .scalar("\u{1B}"):
      mode = .escape
      sequence = [byte]
    case .scalar(let scalar):
      let key = isAltHeld ? nil : Self.key(of: scalar)
      isAltHeld = false
      if let key { events.append(.key(key)) }
    case .bad: isAltHeld = false
    case .needsMore, .cutShort: break
    }
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

extension Key {
  fileprivate func report(to events: inout [InputEvent]) { events.append(.key(self)) }
}
