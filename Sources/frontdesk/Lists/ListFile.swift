import Glibc

/// Reads the file of a list piece by piece: as it stands, or unpacked where it is a gzip or a zip file, which its first
/// bytes tell. Of a zip file the first CSV file is read.
struct ListFile: ~Copyable {
  /// What is unpacked is at most so large: a small file can hold a very large one.
  static let limit = 1 << 31

  private let descriptor: Int32
  /// The bytes of the file as it stands on the disk.
  private let size: Int
  /// How many of them were read.
  private var position = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens a regular file.
  init(_ path: String) throws(ListFileFailure) {
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG, info.st_mode & S_IFMT != S_IFDIR {
      throw .system(.notAFile)
    }
    do { descriptor = try FileDescriptor.open(path) } catch { throw .system(error) }
    size = fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
  }

  deinit { close(descriptor) }

  /// Reads the file at a path to its end, at most `limit` bytes of what it holds.
  ///
  /// - Parameters:
  ///   - progress: takes the part of the file that was read, 0 to 1, after each piece.
  ///   - take: takes the pieces.
  static func read(
    _ path: String, limit: Int = ListFile.limit, progress: (Double) -> Void = { _ in },
    _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ListFileFailure) {
    var file = try ListFile(path)
    try file.read(limit: limit, progress: progress, take)
  }

  private mutating func read(
    limit: Int, progress: (Double) -> Void, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ListFileFailure) {
    let first = try bytes(at: 0, count: 4)
    if first.starts(with: [0x1F, 0x8B]) { return try readGzip(limit: limit, progress: progress, take) }
    if first == [0x50, 0x4B, 0x03, 0x04] { return try readZip(limit: limit, progress: progress, take) }
    // What a zip file without files begins with.
    if first == [0x50, 0x4B, 0x05, 0x06] { throw .noCSV }
    while let piece = try piece() {
      if position > limit { throw .system(SystemFailure(number: EFBIG)) }
      take(piece)
      progress(part)
    }
  }

  /// The part of the file that was read, 0 to 1.
  private var part: Double { size > 0 ? min(1, Double(position) / Double(size)) : 1 }

  /// A gzip file may be several, one behind another; zeros may stand behind the last.
  private mutating func readGzip(
    limit: Int, progress: (Double) -> Void, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ListFileFailure) {
    var left = limit
    var inflater = try Inflater(isBare: false)
    while let piece = try piece() {
      var rest = try inflater.take(piece, limit: left, take)
      while inflater.isAtEnd, !rest.isEmpty, rest.first != 0 {
        left -= inflater.count
        inflater = try Inflater(isBare: false)
        rest = try inflater.take(rest, limit: left, take)
      }
      progress(part)
    }
    if !inflater.isAtEnd { throw .truncated }
  }

  private mutating func readZip(
    limit: Int, progress: (Double) -> Void, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ListFileFailure) {
    let tail = min(size, ZipDirectory.longestEnd)
    let place = try ZipDirectory.place(inTail: try bytes(at: size - tail, count: tail))
    // A directory of so many files is none of a price list's.
    guard place.offset + place.size <= size, place.size <= 1 << 24 else { throw .damaged }
    let entry = try ZipDirectory.firstCSV(in: try bytes(at: place.offset, count: place.size))
    if entry.size > limit { throw .tooLarge(bytes: limit) }
    let header = try bytes(at: entry.offset, count: ZipDirectory.localHeader)
    position = try ZipDirectory.start(of: entry, header: header)
    guard position + entry.packedSize <= size else { throw .truncated }
    if entry.isDeflated {
      try readDeflated(entry, progress: progress, take)
    } else {
      try readStored(entry, progress: progress, take)
    }
  }

  private mutating func readDeflated(
    _ entry: ZipDirectory.Entry, progress: (Double) -> Void, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ListFileFailure) {
    var inflater = try Inflater(isBare: true)
    var left = entry.packedSize
    while !inflater.isAtEnd, left > 0, let piece = try piece(atMost: left) {
      left -= piece.count
      do { _ = try inflater.take(piece, limit: entry.size, take) } catch {
        // More than the directory says, which is not more than may be read.
        if case .tooLarge = error { throw .damaged }
        throw error
      }
      progress(part)
    }
    guard inflater.isAtEnd else { throw .truncated }
    guard inflater.count == entry.size, inflater.checksum == entry.checksum else { throw .damaged }
  }

  private mutating func readStored(
    _ entry: ZipDirectory.Entry, progress: (Double) -> Void, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ListFileFailure) {
    guard entry.packedSize == entry.size else { throw .damaged }
    var checksum = try Checksum()
    var left = entry.size
    while left > 0, let piece = try piece(atMost: left) {
      left -= piece.count
      checksum.take(piece)
      take(piece)
      progress(part)
    }
    guard left == 0 else { throw .truncated }
    guard checksum.value == entry.checksum else { throw .damaged }
  }

  /// The next bytes of the file as it stands; `nil` at its end.
  private mutating func piece(atMost count: Int = .max) throws(ListFileFailure) -> ArraySlice<UInt8>? {
    let read = try fill(at: position, count: min(count, buffer.count))
    position += read
    return read == 0 ? nil : buffer[..<read]
  }

  /// So many bytes at a place of the file, or fewer where it ends.
  private func bytes(at place: Int, count: Int) throws(ListFileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(place + filled))
      }
      if read == 0 { break }
      if read > 0 { filled += read } else if errno != EINTR { throw .system(SystemFailure(number: errno)) }
    }
    return Array(bytes[..<filled])
  }

  private mutating func fill(at place: Int, count: Int) throws(ListFileFailure) -> Int {
    while true {
      let descriptor = descriptor
      let read = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, off_t(place)) }
      if read >= 0 { return read }
      if errno != EINTR { throw .system(SystemFailure(number: errno)) }
    }
  }
}
