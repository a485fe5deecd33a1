import Glibc

/// The few system calls on open files that the commands need.
enum FileDescriptor {
  /// Writes all of the bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw SystemFailure(number: errno)
      }
    }
  }

  /// Reads up to so many bytes; none at the end.
  static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(SystemFailure) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno != EINTR { throw SystemFailure(number: errno) }
    }
  }

  /// Whether reading would give something, or the end, at once.
  static func isReady(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  /// Opens a file for reading; folders are refused.
  static func open(_ path: String) throws(SystemFailure) -> Int32 {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure(number: errno) }
    var info = stat()
    if fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw SystemFailure(number: EISDIR)
    }
    return descriptor
  }

  /// The bytes of a whole file of at most `limit` bytes.
  static func contents(of path: String, limit: Int) throws(SystemFailure) -> [UInt8] {
    var contents: [UInt8] = []
    try eachPiece(of: path, limit: limit) { contents += $0 }
    return contents
  }

  /// Hands over the bytes of a file of at most `limit` bytes, piece by piece.
  static func eachPiece(of path: String, limit: Int, _ take: (ArraySlice<UInt8>) -> Void) throws(SystemFailure) {
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG, info.st_mode & S_IFMT != S_IFDIR {
      throw SystemFailure.notAFile
    }
    let descriptor = try open(path)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var size = 0
    while true {
      let count = try read(descriptor, into: &buffer)
      if count == 0 { return }
      size += count
      if size > limit { throw SystemFailure(number: EFBIG) }
      take(buffer[..<count])
    }
  }
}
