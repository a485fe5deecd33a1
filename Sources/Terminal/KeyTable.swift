import Wizard

/// The byte sequences whose meaning no grammar tells: those of this terminal's description, and of consoles with their
/// own ways.
///
/// A sequence without a key is known and means nothing here. Where one sequence begins another, the shorter one wins.
struct KeyTable {
  private var keys: [[UInt8]: Key?] = [:]
  private var beginnings: Set<[UInt8]> = []

  init(_ ofTerminal: [[UInt8]: Key]) {
    for (sequence, key) in Self.common { add(sequence, key) }
    for (sequence, key) in ofTerminal { add(sequence, key) }
  }

  /// `nil` when the sequence is not in the table.
  subscript(_ sequence: [UInt8]) -> Key?? { keys[sequence] }

  /// Whether a longer sequence of the table begins with these bytes.
  func isBeginning(_ sequence: [UInt8]) -> Bool { beginnings.contains(sequence) }

  /// Only what begins as ECMA-48 sequences do, so that a strange description cannot take letters or the paste marks
  /// away.
  private mutating func add(_ sequence: [UInt8], _ key: Key?) {
    guard (3...16).contains(sequence.count), sequence[0] == 0x1B, sequence[1] == 0x5B || sequence[1] == 0x4F,
      !Self.pasteMarks.contains(where: { $0.starts(with: sequence) })
    else { return }
    keys[sequence] = .some(key)
    for length in 1..<sequence.count { beginnings.insert(Array(sequence[..<length])) }
  }

  private static let pasteMarks = ["\u{1B}[200~", "\u{1B}[201~"].map { Array($0.utf8) }

  private static let common: [[UInt8]: Key?] = {
    var table: [[UInt8]: Key?] = [:]
    // The Linux console's first five function keys.
    for (index, letter) in "ABCDE".enumerated() { table[Array("\u{1B}[[\(letter)".utf8)] = .function(index + 1) }
    // rxvt with Shift ends in a dollar sign, which elsewhere stands before the end.
    let editing: [(Int, Key)] = [
      (2, .insert), (3, .delete), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
    ]
    for (number, key) in editing { table[Array("\u{1B}[\(number)$".utf8)] = key }
    for number in 11...34 { table[Array("\u{1B}[\(number)$".utf8)] = .some(nil) }
    return table
  }()
}
