import CSQLite
import Records
import Rules
import Store
import TestSupport

extension FuzzTarget {
  /// The rows of a store: whatever bytes stand in a column, everything is read or refused as damaged.
  static let storeRows = FuzzTarget("store", "the rows of a store") { () throws in
    let rows = try StoreRows()
    return { input throws(Breach) in try rows.check(input) }
  }
}

/// A store with one row of each kind, in which one column at a time gets other bytes.
private final class StoreRows {
  private let folder: CommandFolder
  private let store: CustomerStore
  private let changer: RowChanger
  private let reference: String

  private static let moment = "2026-11-22T10:14:00Z"

  init() throws {
    folder = try CommandFolder()
    let path = folder.path("customers.sqlite")
    store = try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    func draft(_ number: Int, owner: String = "j.devries") -> Draft {
      Draft(
        id: "id\(number)", code: "222\(number)", submission: "s\(number)", owner: owner, answers: ExampleRecord.answers)
    }
    try store.save(draft(2), at: Self.moment)
    reference = try store.submit(draft(2), by: "j.devries", at: Self.moment, year: 2026, rules: "1") {
      _ throws(RecordProblems) in
      try CustomerRecord(validating: ExampleRecord.answers, environment: Fixtures.environment)
    }.reference
    try store.save(draft(3), at: Self.moment)
    try store.save(draft(4, owner: Draft.visitor), at: Self.moment)
    _ = try store.handIn(draft(4, owner: Draft.visitor), language: "nl", at: Self.moment, year: 2026) {
      () throws(RecordProblems) in ExampleRecord.answers
    }
    _ = try store.save(
      RelationshipRequest(id: "r", customerName: "Fietsen", link: "https://x", text: "Please"), at: Self.moment)
    changer = try RowChanger(path: path)
  }

  deinit {
    changer.close()
    store.close()
  }

  /// The first byte chooses the column, the others go into it.
  func check(_ input: [UInt8]) throws(Breach) {
    let column = Int(input.first ?? 0) % RowChanger.columns.count
    let bytes = Array(input.dropFirst())
    // Two rows of a column may not be the same in some columns: such a change is none.
    guard changer.change(column, to: bytes) else { return }
    try read()
    try expect(changer.restore(column), "the row cannot be restored")
  }

  private func read() throws(Breach) {
    try expectDamage { try store.record(reference: reference).map { try Self.readAgain($0.answers) } }
    try expectDamage { try store.lastRecord(by: "j.devries") }
    try expectDamage { try store.eachRecord { _ in } }
    try expectDamage { try store.records(matching: "", limit: 10) }
    try expectDamage { try store.records(matching: "fietsen", limit: 10) }
    try expectDamage { try store.customers(.name("Van der Meer Fietsen", country: "NL")) }
    try expectDamage { try store.drafts(owner: nil) }
    try expectDamage { try store.abandonedDraft(owner: "j.devries") }
    try expectDamage { try store.draft(code: "2223", owner: nil).map { try Self.readAgain($0.answers) } }
    try expectDamage { try store.applications() }
    try expectDamage { try store.application(reference: "A-2026-000001") }
    try expectDamage { try store.relationshipRequests() }
    try expectDamage { try store.history(reference: reference) }
    try expectDamage { try store.newestMoment() }
  }

  /// What a record holds is written and read back the same.
  private static func readAgain(_ answers: Answers) throws {
    guard RecordReader.answers(written: RecordWriter.line(of: answers)) == answers else {
      throw Breach(words: "a record that is not read again")
    }
  }

  /// Whatever a row holds, the store says at most that it is damaged: nothing is told as a failure of the disk or ours.
  private func expectDamage(_ body: () throws -> Any?) throws(Breach) {
    do { _ = try body() } catch let breach as Breach { throw breach } catch {
      switch error as? StoreError {
      case .damaged, .draftDamaged: return
      default: throw Breach(words: "a row is read with \(error)")
      }
    }
  }
}

/// Writes any bytes into a column of a store, as no part of the program does.
private final class RowChanger {
  /// Table and column.
  static let columns: [(table: String, column: String)] = [
    ("record", "body"), ("draft", "body"), ("application", "body"),
    ("record", "name"), ("record", "country"), ("record", "saved_at"), ("record", "saved_by"), ("record", "rules"),
    ("record", "registration_id"), ("record", "email_domain"), ("record", "application"), ("record", "application_at"),
    ("draft", "name"), ("draft", "country"), ("draft", "updated_at"), ("draft", "session"), ("draft", "owner"),
    ("application", "name"), ("application", "language"), ("application", "handed_in_at"),
    ("application", "opened_by"), ("relationship_request", "text"), ("relationship_request", "customer"),
    ("trail", "act"), ("trail", "fields"), ("trail", "origin"), ("record_name", "key"),
  ]

  private var database: OpaquePointer?
  private var sound: [[UInt8]] = []

  init(path: String) throws {
    guard frontdesk_sqlite_load() == 0,
      sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK
    else { throw Breach(words: "no store to change") }
    // Quick, for nothing here must outlast the machine; and rows that never change are changed here.
    for sql in ["PRAGMA synchronous=OFF", "DROP TRIGGER record_is_corrected", "DROP TRIGGER trail_stays"] {
      guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw Breach(words: "refused: \(sql)") }
    }
    for place in Self.columns { sound.append(try value(place.table, place.column)) }
  }

  func close() { sqlite3_close_v2(database) }

  func restore(_ column: Int) -> Bool { change(column, to: sound[column]) }

  func change(_ column: Int, to bytes: [UInt8]) -> Bool {
    let (table, name) = Self.columns[column]
    guard let statement = prepared("UPDATE \(table) SET \(name) = ? WHERE rowid = (SELECT min(rowid) FROM \(table))")
    else { return false }
    defer { sqlite3_finalize(statement) }
    // An empty array has no address, which SQLite would take for NULL.
    let bound = (bytes + [0]).withUnsafeBufferPointer { padded in
      padded.withMemoryRebound(to: CChar.self) { frontdesk_bind_text(statement, 1, $0.baseAddress, Int32(bytes.count)) }
    }
    return bound == SQLITE_OK && sqlite3_step(statement) == SQLITE_DONE
  }

  private func value(_ table: String, _ column: String) throws -> [UInt8] {
    guard let statement = prepared("SELECT \(column) FROM \(table) ORDER BY rowid LIMIT 1") else {
      throw Breach(words: "no column \(column) in \(table)")
    }
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0) else {
      throw Breach(words: "no row in \(table)")
    }
    return Array(UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, 0))))
  }

  private func prepared(_ sql: String) -> OpaquePointer? {
    var statement: OpaquePointer?
    return sqlite3_prepare_v3(database, sql, -1, 0, &statement, nil) == SQLITE_OK ? statement : nil
  }
}
