import Glibc

/// Reads lines from an open file, in memory that grows with neither the file nor its longest line.
struct LineReader {
  /// What reading a line comes to.
  enum Reading {
    /// A line without its line feed and the carriage return before it.
    case line([UInt8])
    /// The rest of the line is still to come.
    case notReady
    case end
  }

  private let descriptor: Int32
  private let maximumLength: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var available = 0
  private var place = 0
  private var isAtEnd = false
  /// The line under way.
  private var line: [UInt8] = []

  /// A line of more than `maximumLength` bytes is cut to one byte more, so that it can be seen to be too long.
  init(descriptor: Int32, maximumLength: Int) {
    self.descriptor = descriptor
    self.maximumLength = maximumLength
  }

  /// The next line; `nil` at the end.
  mutating func next() throws(SystemFailure) -> [UInt8]? {
    if case .line(let line) = try next(waits: true) { return line }
    return nil
  }

  /// The next line, waited for or not.
  mutating func next(waits: Bool) throws(SystemFailure) -> Reading {
    while true {
      if place == available {
        if isAtEnd { return line.isEmpty ? .end : .line(finished()) }
        if !waits, !FileDescriptor.isReady(descriptor) { return .notReady }
        available = try FileDescriptor.read(descriptor, into: &buffer)
        place = 0
        if available == 0 {
          isAtEnd = true
          continue
        }
      }
      let piece = buffer[place..<available]
      let end = piece.firstIndex(of: 0x0A)
      let room = maximumLength + 1 - line.count
      if room > 0 { line += piece[..<(end ?? available)].prefix(room) }
      place = end.map { $0 + 1 } ?? available
      if end != nil {
        if line.last == 0x0D, line.count <= maximumLength { line.removeLast() }
        return .line(finished())
      }
    }
  }

  private mutating func finished() -> [UInt8] {
    defer { line = [] }
    return line
  }
}
