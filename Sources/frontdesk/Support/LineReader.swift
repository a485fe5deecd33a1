import Glibc

/// Reads lines from an open file, in memory that grows with neither the file nor its longest line.
struct LineReader {
  private let descriptor: Int32
  private let maximumLength: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var available = 0
  private var place = 0
  private var isAtEnd = false

  /// A line of more than `maximumLength` bytes is cut to one byte more, so that it can be seen to be too long.
  init(descriptor: Int32, maximumLength: Int) {
    self.descriptor = descriptor
    self.maximumLength = maximumLength
  }

  /// The next line without its line feed and the carriage return before it; `nil` at the end.
  mutating func next() throws(SystemFailure) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if place == available {
        if isAtEnd { return line.isEmpty ? nil : line }
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
        return line
      }
    }
  }
}
