@testable import frontdesk

/// A generated file of records, with what a source must find in each piece of it.
struct HostileFile {
  /// What becomes of a piece of the file.
  enum Outcome: Hashable {
    /// A record is read; it names the company so.
    case read(String)
    /// A rule is told.
    case told(String)
    /// Blank lines: nothing is found, and the lines count.
    case skipped
  }

  /// Octets that belong together, and what is found in them on which line.
  struct Piece {
    let octets: [UInt8]
    let place: Place
  }

  struct Place: Hashable {
    let line: Int
    let outcome: Outcome
  }

  let lineEnd: [UInt8]
  private(set) var pieces: [Piece] = []
  private var line = 1

  init(lineEnd: String) { self.lineEnd = Array(lineEnd.utf8) }

  var octets: [UInt8] { pieces.flatMap(\.octets) }

  /// What a source must find, in the order of the file.
  var expected: [Place] { pieces.map(\.place).filter { $0.outcome != .skipped } }

  /// Adds octets and a line end, of which `outcome` becomes so many lines below their first one.
  mutating func add(_ octets: [UInt8], _ outcome: Outcome, below: Int = 0) {
    append(octets + lineEnd, outcome, below)
  }

  /// Adds so many octets of line ends; an odd number of octets is rounded down where a line end has two.
  mutating func addBlankLines(octets: Int) {
    append(Array(repeating: lineEnd, count: octets / lineEnd.count).flatMap { $0 }, .skipped, 0)
  }

  /// Takes the last line end away.
  mutating func removeLastLineEnd() {
    guard let last = pieces.popLast() else { return }
    pieces.append(Piece(octets: last.octets.dropLast(lineEnd.count), place: last.place))
  }

  private mutating func append(_ octets: [UInt8], _ outcome: Outcome, _ below: Int) {
    pieces.append(Piece(octets: octets, place: Place(line: line + below, outcome: outcome)))
    // One of the two octets of CR LF stands for the line end.
    line += octets.count { $0 == lineEnd[0] }
  }
}
