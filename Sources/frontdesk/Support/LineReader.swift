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
  /// Reads the elements of a JSON array as lines; `nil` where the file is none, or it was closed.
  private var array: JSONArraySplitter?
  /// Whether no octet of the file has said yet whether it is a JSON array.
  private var isUndecided: Bool
  private var buffer: [UInt8]
  private var available = 0
  private var place = 0
  private var isAtEnd = false
  /// The line under way, cut to one byte more than the limit, and how long it is uncut.
  private var line: [UInt8] = []
  private var length = 0
  /// The line of the file on which what was read last begins, from 1.
  private(set) var number = 0
  /// How many lines ended so far.
  private var ends = 0
  /// Whether the line that was read last ended with the file, without a line feed.
  private(set) var isUnterminated = false
  /// How many octets of the file have been taken into lines, line ends included.
  private(set) var octets = 0

  /// A line of more than `maximumLength` bytes is cut to one byte more, so that it can be seen to be too long.
  ///
  /// - Parameter takesArray: whether a file that begins with `[` is a JSON array, whose elements are read like lines.
  init(descriptor: Int32, maximumLength: Int, bufferSize: Int = 1 << 16, takesArray: Bool = false) {
    isUndecided = takesArray
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
      if isAtEnd { return atEnd() }
      available = try FileDescriptor.read(descriptor, into: &buffer)
      place = 0
      isAtEnd = available == 0
    }
    if isUndecided { decide() }
    if array != nil { return readElement() }
    let rest = buffer[place..<available]
    let end = rest.firstIndex(of: 0x0A)
    let piece = rest[..<(end ?? available)]
    line += piece.prefix(max(0, maximumLength + 1 - line.count))
    length += piece.count
    octets += piece.count + (end == nil ? 0 : 1)
    place = end.map { $0 + 1 } ?? available
    if end == nil { return .unfinished }
    if line.count == length, line.last == 0x0D { line.removeLast() }
    number = ends + 1
    ends += 1
    return .line(finished())
  }

  private mutating func atEnd() -> Reading {
    if array != nil {
      // The array was not closed: what is left of it is told as a line of its own, and so is an opening bracket.
      if length == 0 { (line, array) = ([UInt8(ascii: "[")], nil) }
      number = ends + 1
      return .line(finished())
    }
    if length == 0 { return .end }
    number = ends + 1
    isUnterminated = true
    return .line(finished())
  }

  /// Looks at the first octet that is not blank, behind a byte order mark.
  private mutating func decide() {
    guard let first = buffer[place..<available].firstIndex(where: { !Self.isPassedOver($0) }) else { return }
    isUndecided = false
    guard buffer[first] == UInt8(ascii: "[") else { return }
    ends += buffer[place..<first].count { $0 == 0x0A }
    octets += first + 1 - place
    place = first + 1
    (line, length, array) = ([], 0, JSONArraySplitter())
  }

  private static func isPassedOver(_ octet: UInt8) -> Bool {
    isBlank(octet) || octet == 0xEF || octet == 0xBB || octet == 0xBF
  }

  private static func isBlank(_ octet: UInt8) -> Bool {
    octet == 0x20 || octet == 0x09 || octet == 0x0A || octet == 0x0D
  }

  /// Goes on to the end of an element, or of what was read.
  private mutating func readElement() -> Reading {
    while place < available {
      let octet = buffer[place]
      place += 1
      octets += 1
      if octet == 0x0A { ends += 1 }
      switch array?.take(octet) {
      case .part:
        if length == 0 {
          if Self.isBlank(octet) { continue }
          number = ends + 1
        }
        length += 1
        if line.count <= maximumLength { line.append(octet) }
      case .separator: if length > 0 { return .line(finished()) }
      case .close, nil:
        array = nil
        return length > 0 ? .line(finished()) : .unfinished
      }
    }
    return .unfinished
  }

  private mutating func finished() -> [UInt8] {
    defer { (line, length) = ([], 0) }
    return line
  }
}
