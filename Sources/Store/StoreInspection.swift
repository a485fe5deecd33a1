import SQLite

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

  static func look(_ place: StorePath, _ kind: StoreKind, _ wait: BusyWait) throws(StoreError) -> Outcome {
    let journal = try HotJournal.beside(place)
    switch journal {
    case .beginning: return .needsWriter
    case .marks(let marks):
      try marks.check(as: kind)
      return .needsWriter
    case .none, .unknown: break
    }
    // Without locks and journals first: a foreign file in WAL mode would get files beside it from any other look.
    do throws(StoreError) {
      try lookUntouched(place, kind, wait)
    } catch .damaged {
      // A writer may have been at work just now; the look with locks decides.
    }
    if case .unknown = journal { return .needsWriter }
    return try lookLocked(place, kind, wait)
  }

  private static func lookUntouched(_ place: StorePath, _ kind: StoreKind, _ wait: BusyWait) throws(StoreError) {
    do {
      let db = try StoreConnection.reader(place.path, wait, mode: .untouched)
      defer { db.close() }
      try StoreConnection.marks(db).check(as: kind)
    } catch {
      throw .from(error)
    }
  }

  private static func lookLocked(
    _ place: StorePath, _ kind: StoreKind, _ wait: BusyWait
  ) throws(StoreError) -> Outcome {
    do {
      let db = try StoreConnection.reader(place.path, wait)
      defer { db.close() }
      return try db.transaction(isWriting: false) {
        let marks = try StoreConnection.marks(db)
        try marks.check(as: kind)
        let pages = try db.number("PRAGMA page_count") ?? 0
        if pages <= smallPages, try db.all("PRAGMA quick_check(1)", [], { try $0.text(0) }) != ["ok"] {
          throw StoreError.damaged(detail: "quick_check")
        }
        if marks.format < kind.supported { return Outcome.needsWriter }
        return try kind.hasWorkLeft(db) ? .needsWriter : .sound
      }
    } catch let error as SQLiteError where error.kind == .readOnly {
      // The journal needs rolling back, which a reader may not do.
      return .needsWriter
    } catch {
      throw .from(error)
    }
  }
}
