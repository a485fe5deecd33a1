/// The directory at the end of a zip file, as far as it is needed to find the first CSV file.
///
/// Source: PKWARE, APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (directory) and 4.3.16 (its end).
enum ZipDirectory {
  /// A file in a zip file.
  struct Entry: Hashable {
    var isDeflated: Bool
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    /// Where the local header stands in the file.
    var offset: Int
  }

  /// Where the directory stands.
  struct Place: Hashable {
    var offset: Int
    var size: Int
  }

  /// The length of the last record without a comment, and with the longest one.
  static let shortestEnd = 22
  static let longestEnd = shortestEnd + 0xFFFF
  /// The length of a local header without name and extra field.
  static let localHeader = 30

  /// The place of the directory, from the last bytes of the file.
  static func place(inTail tail: [UInt8]) throws(ListFileFailure) -> Place {
    var at = tail.count - shortestEnd
    while at >= 0 {
      if number(tail, at, 4) == 0x0605_4B50, at + shortestEnd + number(tail, at + 20, 2) <= tail.count { break }
      at -= 1
    }
    guard at >= 0 else { throw .truncated }
    let place = Place(offset: number(tail, at + 16, 4), size: number(tail, at + 12, 4))
    if number(tail, at + 10, 2) == 0xFFFF || place.offset == 0xFFFF_FFFF || place.size == 0xFFFF_FFFF { throw .zip64 }
    return place
  }

  /// The first file of the directory whose name ends in `.csv`.
  static func firstCSV(in directory: [UInt8]) throws(ListFileFailure) -> Entry {
    var at = 0
    while at + 46 <= directory.count {
      guard number(directory, at, 4) == 0x0201_4B50 else { throw .damaged }
      let nameEnd = at + 46 + number(directory, at + 28, 2)
      guard nameEnd <= directory.count else { throw .damaged }
      if isCSV(directory[(at + 46)..<nameEnd]) { return try entry(directory, at) }
      at = nameEnd + number(directory, at + 30, 2) + number(directory, at + 32, 2)
    }
    throw .noCSV
  }

  /// Where the bytes of a file begin, from its local header.
  static func start(of entry: Entry, header: [UInt8]) throws(ListFileFailure) -> Int {
    guard header.count == localHeader else { throw .truncated }
    guard number(header, 0, 4) == 0x0403_4B50 else { throw .damaged }
    return entry.offset + localHeader + number(header, 26, 2) + number(header, 28, 2)
  }

  private static func entry(_ directory: [UInt8], _ at: Int) throws(ListFileFailure) -> Entry {
    if number(directory, at + 8, 2) & 1 != 0 { throw .encrypted }
    let method = number(directory, at + 10, 2)
    guard method == 0 || method == 8 else { throw .method }
    let entry = Entry(
      isDeflated: method == 8, checksum: UInt32(truncatingIfNeeded: number(directory, at + 16, 4)),
      packedSize: number(directory, at + 20, 4), size: number(directory, at + 24, 4),
      offset: number(directory, at + 42, 4))
    if [entry.packedSize, entry.size, entry.offset].contains(0xFFFF_FFFF) { throw .zip64 }
    return entry
  }

  /// Folders of macOS hold a shadow of each file, under the same name.
  private static func isCSV(_ name: ArraySlice<UInt8>) -> Bool {
    name.suffix(4).map { $0 | 0x20 } == [0x2E, 0x63, 0x73, 0x76] && !name.starts(with: "__MACOSX/".utf8)
  }

  /// A number of so many bytes, the lowest first; the caller has looked that they are there, else it is 0.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
