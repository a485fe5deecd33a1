import Wizard

/// The byte sequences whose meaning no grammar tells: those of this terminal's description, and of consoles with their
/// own ways.
///
/// A sequence without a key is known and means nothing here. Where one sequence begins another, the shorter one wins. The
/// tables are short lists, looked through when a sequence comes: nothing is made of them at the start.
struct KeyTable {
  typealias Entry = (sequence: [UInt8], key: Key?)

  private let ofTerminal: [Entry]

  init(_ ofTerminal: [(sequence: [UInt8], key: Key)]) {
    self.ofTerminal = ofTerminal.lazy.filter { Self.isUsable($0.sequence) }.map { ($0.sequence, $0.key) }
  }

  /// `nil` when the sequence is not in the table.
  subscript(_ sequence: [UInt8]) -> Key?? {
    if let entry = ofTerminal.first(where: { $0.sequence == sequence }) { return .some(entry.key) }
    return Self.common.first { $0.sequence == sequence }.map { .some($0.key) } ?? nil
  }

  /// Whether a longer sequence of the table begins with these bytes.
  func isBeginning(_ sequence: [UInt8]) -> Bool {
    func begins(_ entry: Entry) -> Bool {
      entry.sequence.count > sequence.count && entry.sequence.starts(with: sequence)
    }
    return !sequence.isEmpty && (ofTerminal.contains(where: begins) || Self.common.contains(where: begins))
  }

  /// Only what begins as ECMA-48 sequences do, so that a strange description cannot take letters or the paste marks
  /// away.
  private static func isUsable(_ sequence: [UInt8]) -> Bool {
    (2...16).contains(sequence.count) && sequence[0] == 0x1B && isFollower(sequence)
      && !pasteMarks.contains { $0.starts(with: sequence) }
  }

  /// A key of two bytes takes nothing away that a longer sequence begins with.
  private static func isFollower(_ sequence: [UInt8]) -> Bool {
    let next = sequence[1]
    if sequence.count == 2 { return next >= 0x20 && next < 0x7F && !Array("[O]P_".utf8).contains(next) }
    return next == UInt8(ascii: "[") || next == UInt8(ascii: "O")
  }

  private static let pasteMarks = ["\u{1B}[200~", "\u{1B}[201~"].map { Array($0.utf8) }

  private static let common: [Entry] = {
    var table: [Entry] = []
    // The Linux console's first five function keys.
    for (index, letter) in "ABCDE".enumerated() {
      table.append((Array("\u{1B}[[\(letter)".utf8), .function(index + 1)))
    }
    // rxvt with Shift ends in a dollar sign, which elsewhere stands before the end.
    let editing: [(Int, Key)] = [
      (2, .insert), (3, .delete), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
    ]
    for (number, key) in editing { table.append((Array("\u{1B}[\(number)$".utf8), key)) }
    for number in 11...34 { table.append((Array("\u{1B}[\(number)$".utf8), nil)) }
    return table
  }()
}
