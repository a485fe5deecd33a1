import GRDB

/// A look at what stands at a path before anything is written there: files that are refused stay byte for byte.
enum StoreInspection {
  /// What has to happen before the store can be read.
  enum Outcome: Equatable {
    case sound
    /// A transaction was cut off and must be rolled back, or the format is older: both need a writer.
    case needsWriter
  }

  /// Stores up to this many pages are checked whole at every opening; that takes a few milliseconds.
  static let smallPages = 2_000

  static func look(_ place: StorePath) throws(StoreError) -> Outcome {
    let journal = try HotJournal.beside(place)
    switch journal {
    case .beginning: return .needsWriter
    case .marks(let marks):
      try marks.check()
      return .needsWriter
    case .none, .unknown: break
    }
    // Without locks and journals first: a foreign file in WAL mode would get files beside it from any other look.
    do throws(StoreError) {
      try lookUntouched(place)
    } catch .damaged {
      // A writer may have been at work just now; the look with locks decides.
    }
    if case .unknown = journal { return .needsWriter }
    return try lookLocked(place)
  }

  private static func lookUntouched(_ place: StorePath) throws(StoreError) {
    let marks: StoreMarks
    do {
      let queue = try DatabaseQueue(path: immutableURI(place.path), configuration: StoreConnection.reading())
      marks = try queue.read(StoreConnection.marks)
      try queue.close()
    } catch {
      throw .from(error)
    }
    try marks.check()
  }

  private static func lookLocked(_ place: StorePath) throws(StoreError) -> Outcome {
    do {
      let queue = try DatabaseQueue(path: place.path, configuration: StoreConnection.reading())
      let outcome = try queue.read { db in
        let marks = try StoreConnection.marks(db)
        try marks.check()
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        if pages <= smallPages, try String.fetchAll(db, sql: "PRAGMA quick_check(1)") != ["ok"] {
          throw StoreError.damaged(detail: "quick_check")
        }
        return marks.format < StoreMarks.supported ? Outcome.needsWriter : .sound
      }
      try queue.close()
      return outcome
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      // The journal needs rolling back, which a reader may not do.
      return .needsWriter
    } catch {
      throw .from(error)
    }
  }

  private static func immutableURI(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF")
    var uri = "file://"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }
    return uri + "?immutable=1"
  }
}
