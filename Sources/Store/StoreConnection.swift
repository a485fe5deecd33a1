import SQLite

/// Opens the one connection of a file: path, lock, look, pragmas, migrations, in this order.
enum StoreConnection {
  static func open(
    _ path: String, _ kind: StoreKind, _ access: Access, _ wait: BusyWait
  ) throws(StoreError) -> OpenStore {
    let place = try StorePath(path)
    switch access {
    case .readWrite:
      let wasCutOff = try HotJournal.isBeside(place)
      return try OpenStore(openWriting(place, kind, wait), place, kind, wasCutOff: wasCutOff)
    case .readOnly, .asItStands:
      return try OpenStore(openReading(place, kind, wait, mayMend: access == .readOnly), place, kind)
    }
  }

  /// Opens the file once more after an error; never makes one, and never takes another store for it.
  static func reopen(
    _ path: String, _ kind: StoreKind, _ access: Access, _ wait: BusyWait, as identity: StoreIdentity
  ) throws(StoreError) -> OpenStore {
    guard let size = try StorePath(path).size(), size > 0 else { throw .moved }
    let opened = try open(path, kind, access, wait)
    guard opened.identity == identity else {
      opened.connection.close()
      throw .replaced
    }
    return opened
  }

  private static func openWriting(
    _ place: StorePath, _ kind: StoreKind, _ wait: BusyWait
  ) throws(StoreError) -> Connection {
    // What is refused gets no folder and no lock beside it either.
    if let size = try place.size() {
      guard place.isWritable else { throw .readOnly }
      if size > 0, try !StoreLock.exists(place) { _ = try StoreInspection.look(place, kind, wait) }
    } else {
      try SystemFiles.makeFolder(place.folder)
    }
    return try StoreLock.held(place, wait) { () throws(StoreError) in
      switch try place.size() {
      case .none: try place.create()
      case .some(0): break
      case .some: _ = try StoreInspection.look(place, kind, wait)
      }
      try place.tighten()
      do { return try migrated(place, kind, wait) } catch { throw StoreError.from(error) }
    }
  }

  private static func migrated(_ place: StorePath, _ kind: StoreKind, _ wait: BusyWait) throws -> Connection {
    let db = try Connection(path: place.path, mode: .readWrite, wait: wait)
    // Not WAL: with it a power cut loses records told as saved. No file in /tmp: it would hold answers, and a kiosk may
    // make none. Eight megabytes of pages hold the upper levels of a million records; a small store has fewer.
    try db.execute(
      """
      PRAGMA journal_mode = TRUNCATE;
      PRAGMA synchronous = EXTRA;
      PRAGMA secure_delete = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA foreign_keys = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -8000;
      """)
    // Ours from the first byte on: the migrations are several transactions, and each may be the last.
    if try db.number("PRAGMA page_count") == 0 { try db.execute(kind.mark) }
    // Once more, behind a rolled-back journal.
    try marks(db).check(as: kind)
    try kind.migrate(db)
    return db
  }

  private static func openReading(
    _ place: StorePath, _ kind: StoreKind, _ wait: BusyWait, mayMend: Bool
  ) throws(StoreError) -> Connection {
    guard let size = try place.size(), size > 0 else { throw .missing }
    var refusal: StoreError?
    if try StoreInspection.look(place, kind, wait) == .needsWriter {
      guard mayMend else { throw .readOnly }
      do throws(StoreError) { try openWriting(place, kind, wait).close() } catch { refusal = error }
    }
    do {
      let db = try reader(place.path, wait)
      let marks = try marks(db)
      try marks.check(as: kind)
      // One of an earlier format that could not be brought into this one has not what is asked for.
      if marks.format < kind.supported { throw refusal ?? .readOnly }
      return db
    } catch {
      throw .from(error)
    }
  }

  static func marks(_ db: Connection) throws(SQLiteError) -> StoreMarks {
    StoreMarks(
      application: try db.number("PRAGMA application_id") ?? 0, format: try db.number("PRAGMA user_version") ?? 0)
  }

  /// A connection that only reads; `.untouched` where nothing may be left beside the file.
  static func reader(
    _ path: String, _ wait: BusyWait, mode: Connection.Mode = .readOnly
  ) throws(SQLiteError) -> Connection {
    let db = try Connection(path: path, mode: mode, wait: wait)
    try db.execute(
      """
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA foreign_keys = ON;
      PRAGMA temp_store = MEMORY;
      """)
    return db
  }
}
