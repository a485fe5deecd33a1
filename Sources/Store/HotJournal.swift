import Glibc

/// What a rollback journal beside the store says of the store before the transaction that was cut off.
///
/// Format: sqlite.org/fileformat2.html, section 3. Integers are big-endian.
enum HotJournal {
  /// There is none that could be rolled back.
  case none
  /// The file was empty before: it was being made.
  case beginning
  /// The marks on the store's first page, as they will be after the roll-back.
  case marks(StoreMarks)
  /// A journal whose first segment does not hold the first page.
  case unknown

  private static let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]

  static func beside(_ place: StorePath) throws(StoreError) -> HotJournal {
    guard let status = try SystemFiles.status(place.journal), status.kind == S_IFREG, status.size >= 512 else {
      return .none
    }
    let descriptor = try SystemFiles.open(place.journal, O_RDONLY)
    defer { close(descriptor) }
    let header = try SystemFiles.read(descriptor, count: 28)
    guard header.count == 28, Array(header.prefix(8)) == magic else { return .none }
    let sector = bigEndian(header, at: 20)
    let page = bigEndian(header, at: 24)
    guard (512...65_536).contains(sector), (512...65_536).contains(page) else { return .none }
    if bigEndian(header, at: 16) == 0 { return .beginning }
    return try firstPage(descriptor, start: sector, page: page, size: status.size)
  }

  /// Whether there is one to be rolled back.
  static func isBeside(_ place: StorePath) throws(StoreError) -> Bool {
    if case .none = try beside(place) { return false }
    return true
  }

  private static func firstPage(
    _ descriptor: CInt, start: Int, page: Int, size: Int
  ) throws(StoreError) -> HotJournal {
    var offset = start
    while offset + 8 + page <= size {
      let number = try SystemFiles.read(descriptor, count: 4, from: offset)
      guard number.count == 4 else { break }
      if bigEndian(number, at: 0) == 1 {
        let image = try SystemFiles.read(descriptor, count: 100, from: offset + 4)
        return image.count == 100 ? .marks(StoreMarks(header: image)) : .unknown
      }
      offset += 8 + page
    }
    return .unknown
  }

  fileprivate static func bigEndian(_ bytes: [UInt8], at index: Int) -> Int {
    guard index >= 0, index + 4 <= bytes.count else { return 0 }
    return bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

extension StoreMarks {
  /// The marks in a database file that this process does not have open; `nil` where it is none.
  static func ofFile(_ path: String) throws(StoreError) -> StoreMarks? {
    let descriptor = try SystemFiles.open(path, O_RDONLY)
    defer { close(descriptor) }
    let header = try SystemFiles.read(descriptor, count: 100)
    guard header.count == 100, header.starts(with: "SQLite format 3".utf8) else { return nil }
    return StoreMarks(header: header)
  }

  /// Reads the marks from the first hundred bytes of a database: `user_version` at 60, `application_id` at 68.
  fileprivate init(header: [UInt8]) {
    self.init(application: HotJournal.bigEndian(header, at: 68), format: HotJournal.bigEndian(header, at: 60))
  }
}
