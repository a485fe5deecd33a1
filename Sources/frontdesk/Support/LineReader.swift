import Glibc

/// Reads lines from an open file, in memory that grows with neither the file nor its longest line.
struct LineReader {
  /// What one step of reading comes to.
  enum Reading {
    /// A line without its line feed and the carriage return before it.
    case line([UInt8])
    /// More octets were read, and the line has not ended yet.
    case unfinished
    case end
  }

  private let descriptor: Int32
  private let maximumLength: Int
  private var buffer: [UInt8]
  private var available = 0
  private var place = 0
  private var isAtEnd = false
  /// The line under way, cut to one byte more than the limit, and how long it is uncut.
  private var line: [UInt8] = []
  private var length = 0
  /// How many octets of the file have been taken into lines, line ends included.
  private(set) var octets = 0

  /// A line of more than `maximumLength` bytes is cut to one byte more, so that it can be seen to be too long.
  init(descriptor: Int32, maximumLength: Int, bufferSize: Int = 1 << 16) {
    self.descriptor = descriptor
    self.maximumLength = maximumLength
    buffer = [UInt8](repeating: 0, count: bufferSize)
  }

  /// Whether ``read()`` answers without waiting for the file.
  var isReady: Bool { place < available || isAtEnd || FileDescriptor.isReady(descriptor) }

  /// Whether a line that was read holds nothing but blanks. One that was cut may hold something behind the cut.
  func isBlank(_ line: [UInt8]) -> Bool {
    line.count <= maximumLength && line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// Waits for the next line; `nil` at the end.
  mutating func next() throws(SystemFailure) -> [UInt8]? {
    while true {
      switch try read() {
      case .line(let line): return line
      case .unfinished: continue
      case .end: return nil
      }
    }
  }

  /// Goes on to the end of the line; calls the system at most once for it.
  mutating func read() throws(SystemFailure) -> Reading {
    if place == available {
      if isAtEnd { return length == 0 ? .end : .line(finished()) }
      available = try FileDescriptor.read(descriptor, into: &buffer)
      place = 0
      isAtEnd = available == 0
    }
    let rest = buffer[place..<available]
    let end = rest.firstIndex(of: 0x0A)
    let piece = rest[..<(end ?? available)]
    line += piece.prefix(max(0, maximumLength + 1 - line.count))
    length += piece.count
    octets += piece.count + (end == nil ? 0 : 1)
    place = end.map { $0 + 1 } ?? available
    if end == nil { return .unfinished }
    if line.count == length, line.last == 0x0D { line.removeLast() }
    return .line(finished())
  }

  private mutating func finished() -> [UInt8] {
    defer { (line, length) = ([], 0) }
    return line
  }
}
