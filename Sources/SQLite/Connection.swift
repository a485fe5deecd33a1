internal import CSQLite

/// A connection to one database file.
///
/// May go from thread to thread, but only one may use it at a time: who owns it sees to that. Statements are constant
/// texts: a value reaches SQLite through a placeholder and no other way. Each statement is compiled once.
public final class Connection: @unchecked Sendable {
  /// What a file is opened for. None makes the file.
  public enum Mode: Sendable {
    case readWrite
    case readOnly
    /// Reads without taking a lock or looking at the journal; the caller knows that no program writes meanwhile.
    case untouched
  }

  /// How long the connection waits for other programs.
  public let wait: BusyWait
  private var database: OpaquePointer?
  /// Compiled statements by the address of their text.
  private var statements: [UInt: OpaquePointer] = [:]

  /// Opens a file that is there.
  ///
  /// - Parameter path: absolute; never taken for a URI.
  public init(path: String, mode: Mode, wait: BusyWait) throws(SQLiteError) {
    self.wait = wait
    guard Self.isReady else { throw .noLibrary }
    let flags: Int32 =
      switch mode {
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .untouched: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    let name = if case .untouched = mode { Self.untouchedURI(path) } else { path }
    let code = sqlite3_open_v2(name, &database, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let database else {
      sqlite3_close_v2(database)
      throw .failed(extendedCode: code)
    }
    sqlite3_extended_result_codes(database, 1)
    wait.install(on: database)
  }

  deinit { close() }

  /// Gives the file back; later calls throw ``SQLiteError/misuse``.
  public func close() {
    guard let database else { return }
    for statement in statements.values { sqlite3_finalize(statement) }
    statements = [:]
    sqlite3_close_v2(database)
    self.database = nil
  }

  /// Loads SQLite at the first connection, which the worker makes after the first screen stands.
  private static let isReady = frontdesk_sqlite_load() == 0 && frontdesk_count_no_memory() == SQLITE_OK

  // MARK: - Statements

  /// Runs one or several statements without placeholders; rows are passed over.
  public func execute(_ sql: StaticString) throws(SQLiteError) {
    guard let database, sql.hasPointerRepresentation else { throw .misuse }
    let code = sql.utf8Start.withMemoryRebound(to: CChar.self, capacity: sql.utf8CodeUnitCount + 1) {
      sqlite3_exec(database, $0, nil, nil, nil)
    }
    if code != SQLITE_OK { throw .failed(extendedCode: code) }
  }

  /// Begins to run one statement.
  public func query(_ sql: StaticString, _ values: [Value] = []) throws(SQLiteError) -> Cursor {
    let cursor = try cursor(sql)
    try cursor.bind(values)
    return cursor
  }

  /// Runs one statement to its end.
  public func run(_ sql: StaticString, _ values: [Value] = []) throws(SQLiteError) {
    let cursor = try query(sql, values)
    while try cursor.next() {}
  }

  /// What the first row gives, or `nil` where there is none.
  public func first<Result>(
    _ sql: StaticString, _ values: [Value] = [], _ read: (borrowing Cursor) throws -> Result
  ) throws -> Result? {
    let cursor = try query(sql, values)
    return try cursor.next() ? read(cursor) : nil
  }

  /// What all rows give.
  public func all<Result>(
    _ sql: StaticString, _ values: [Value] = [], _ read: (borrowing Cursor) throws -> Result
  ) throws -> [Result] {
    let cursor = try query(sql, values)
    var results: [Result] = []
    while try cursor.next() { results.append(try read(cursor)) }
    return results
  }

  /// The whole number in the first column of the first row.
  public func number(_ sql: StaticString, _ values: [Value] = []) throws(SQLiteError) -> Int? {
    let cursor = try query(sql, values)
    return try cursor.next() ? try cursor.number(0) : nil
  }

  /// The text in the first column of the first row.
  public func text(_ sql: StaticString, _ values: [Value] = []) throws(SQLiteError) -> String? {
    let cursor = try query(sql, values)
    return try cursor.next() ? try cursor.text(0) : nil
  }

  /// Whether there is a row.
  public func exists(_ sql: StaticString, _ values: [Value] = []) throws(SQLiteError) -> Bool {
    try query(sql, values).next()
  }

  /// The key of the row that was inserted last.
  public var lastInsertedRow: Int64 { database.map(sqlite3_last_insert_rowid) ?? 0 }

  /// How many rows the last statement changed.
  public var changes: Int { database.map { Int(sqlite3_changes($0)) } ?? 0 }

  /// The statement from the cache; one that is being run already is compiled a second time.
  private func cursor(_ sql: StaticString) throws(SQLiteError) -> Cursor {
    guard sql.hasPointerRepresentation else { throw .misuse }
    let key = UInt(bitPattern: sql.utf8Start)
    if let known = statements[key] {
      if sqlite3_stmt_busy(known) == 0 { return Cursor(known, isOwned: false) }
      return Cursor(try compiled(sql, flags: 0), isOwned: true)
    }
    let statement = try compiled(sql, flags: UInt32(SQLITE_PREPARE_PERSISTENT))
    statements[key] = statement
    return Cursor(statement, isOwned: false)
  }

  private func compiled(_ sql: StaticString, flags: UInt32) throws(SQLiteError) -> OpaquePointer {
    guard let database else { throw .misuse }
    var statement: OpaquePointer?
    let code = sql.utf8Start.withMemoryRebound(to: CChar.self, capacity: sql.utf8CodeUnitCount + 1) {
      sqlite3_prepare_v3(database, $0, Int32(sql.utf8CodeUnitCount + 1), flags, &statement, nil)
    }
    guard code == SQLITE_OK, let statement else {
      throw .failed(extendedCode: code == SQLITE_OK ? SQLITE_MISUSE : code)
    }
    return statement
  }

  // MARK: - Transactions

  /// Whether a transaction is open.
  public var isInTransaction: Bool { database.map { sqlite3_get_autocommit($0) == 0 } ?? false }

  /// Runs the body in one transaction: an error undoes all of it.
  ///
  /// - Parameter isWriting: takes the right to write at the beginning, so that no other program can come between.
  public func transaction<Result>(isWriting: Bool, _ body: () throws -> Result) throws -> Result {
    if isWriting { try run("BEGIN IMMEDIATE") } else { try run("BEGIN") }
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // After some errors SQLite has undone it already.
      if isInTransaction { try? run("ROLLBACK") }
      throw error
    }
  }

  // MARK: - Copies

  /// Copies the whole database over another connection's, with what others wrote before the call.
  ///
  /// In one transaction that reads: between two steps another program could write, and the copy would begin anew.
  ///
  /// - Parameter progress: is told after each step which part of the pages is copied, 0 to 1.
  public func copy(to target: Connection, progress: (Double) -> Void = { _ in }) throws {
    try transaction(isWriting: false) {
      _ = try exists("SELECT 1 FROM sqlite_master")
      try copyPages(to: target, progress)
    }
  }

  /// Pages of one step: some megabytes.
  private static let pagesOfStep: Int32 = 2_048

  private func copyPages(to target: Connection, _ progress: (Double) -> Void) throws(SQLiteError) {
    guard let database, let other = target.database else { throw .misuse }
    guard let backup = sqlite3_backup_init(other, "main", database, "main") else {
      throw .failed(extendedCode: sqlite3_extended_errcode(other))
    }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      code = sqlite3_backup_step(backup, Self.pagesOfStep)
      let pages = sqlite3_backup_pagecount(backup)
      if pages > 0 { progress(1 - Double(sqlite3_backup_remaining(backup)) / Double(pages)) }
    }
    sqlite3_backup_finish(backup)
    if code != SQLITE_DONE { throw .failed(extendedCode: code) }
  }

  private static func untouchedURI(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var uri = Array("file://".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        uri.append(byte)
      default: uri += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: uri, as: UTF8.self) + "?immutable=1"
  }
}
