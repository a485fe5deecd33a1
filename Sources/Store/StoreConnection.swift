import GRDB

/// Opens the one connection of a store: path, lock, look, pragmas, migrations, in this order.
enum StoreConnection {
  /// How long SQLite waits for other processes, in seconds.
  private static let patience = 10.0

  static func open(_ path: String, _ access: Access) throws(StoreError) -> OpenStore {
    let place = try StorePath(path)
    switch access {
    case .readWrite:
      let wasCutOff = try HotJournal.isBeside(place)
      return try OpenStore(openWriting(place), place, wasCutOff: wasCutOff)
    case .readOnly: return try OpenStore(openReading(place), place)
    }
  }

  /// Opens the store once more after an error; never makes one, and never takes another store for it.
  static func reopen(_ path: String, _ access: Access, as identity: StoreIdentity) throws(StoreError) -> OpenStore {
    guard let size = try StorePath(path).size(), size > 0 else { throw .moved }
    let opened = try open(path, access)
    guard opened.identity == identity else {
      try? opened.queue.close()
      throw .replaced
    }
    return opened
  }

  private static func openWriting(_ place: StorePath) throws(StoreError) -> DatabaseQueue {
    // What is refused gets no folder and no lock beside it either.
    if let size = try place.size() {
      guard place.isWritable else { throw .readOnly }
      if size > 0, try !StoreLock.exists(place) { _ = try StoreInspection.look(place) }
    } else {
      try SystemFiles.makeFolder(place.folder)
    }
    return try StoreLock.held(place) { () throws(StoreError) in
      switch try place.size() {
      case .none: try place.create()
      case .some(0): break
      case .some: _ = try StoreInspection.look(place)
      }
      try place.tighten()
      return try migrated(place)
    }
  }

  private static func migrated(_ place: StorePath) throws(StoreError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: place.path, configuration: writing())
      try queue.inDatabase { db in
        // Ours from the first byte on: the migrations are several transactions, and each may be the last.
        if try Int.fetchOne(db, sql: "PRAGMA page_count") == 0 { try db.execute(sql: StoreMigrations.mark) }
        // Once more, behind a rolled-back journal.
        try Self.marks(db).check()
      }
      if try queue.read(Self.marks).format < StoreMarks.supported { try StoreMigrations.migrator.migrate(queue) }
      return queue
    } catch {
      throw .from(error)
    }
  }

  private static func openReading(_ place: StorePath) throws(StoreError) -> DatabaseQueue {
    guard let size = try place.size(), size > 0 else { throw .missing }
    if try StoreInspection.look(place) == .needsWriter { try? openWriting(place).close() }
    do {
      let queue = try DatabaseQueue(path: place.path, configuration: reading())
      try queue.read(Self.marks).check()
      return queue
    } catch {
      throw .from(error)
    }
  }

  static func marks(_ db: Database) throws -> StoreMarks {
    StoreMarks(
      application: try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
      format: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0)
  }

  static func reading() -> Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA foreign_keys = ON;
          """)
    }
    return configuration
  }

  private static func writing() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // Not WAL: GRDB would set synchronous to NORMAL behind it, and a power cut then loses records told as saved.
      try db.execute(
        sql: """
          PRAGMA journal_mode = TRUNCATE;
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA foreign_keys = ON;
          """)
    }
    return configuration
  }
}
