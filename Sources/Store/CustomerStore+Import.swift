import GRDB
public import Records

extension CustomerStore {
  /// The import of a file that was begun and not finished, last begun first; `nil` where there is none.
  public func unfinishedImport(of file: String) throws(StoreError) -> ImportRun? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM import_run WHERE file = ? AND finished_at = '' ORDER BY rowid DESC LIMIT 1",
        arguments: [file]
      ).map(ImportRun.init(row:))
    }
  }

  /// Notes that an import has begun; earlier ones of the same file that were not finished are given up.
  public func beginImport(_ run: ImportRun, at: String) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE import_run SET finished_at = ? WHERE file = ? AND finished_at = ''", arguments: [at, run.file])
      try db.execute(
        sql: """
          INSERT INTO import_run (id, file, operator, begun_at, finished_at, line, digest, accepted, refused,
            report, report_length)
          VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          run.id, run.file, actor.login, at, run.line, run.digest, run.accepted, run.refused, run.report,
          run.reportLength,
        ])
    }
  }

  /// Saves some records of an import and how far it has come, in one transaction: all of it is done, or nothing.
  ///
  /// The body checks and saves through the batch, sees what it has saved so far, and gives the new state of the run.
  /// Throws what the body throws, or a ``StoreError``: ``StoreError/takenOver`` where another program goes on with the run.
  public func importBatch(
    of run: ImportRun, at: String, year: Int, rules: String, _ body: (ImportBatch) throws -> ImportRun
  ) throws {
    var failure: (any Error)?
    do {
      try write { db in
        // Before anything is written, to the report either: it is the other program's by then.
        let sql: StaticString = "SELECT 1 FROM import_run WHERE id = ? AND line = ? AND finished_at = ''"
        guard try Self.exists(db, sql, [run.id, run.line]) else { throw StoreError.takenOver }
        let after: ImportRun
        let batch = ImportBatch(store: self, db: db, at: at, year: year, rules: rules)
        do { after = try body(batch) } catch {
          failure = error
          throw error
        }
        try batch.questions.check()
        try note(after, db)
      }
    } catch {
      throw failure ?? error
    }
  }

  private func note(_ run: ImportRun, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE import_run SET line = ?, digest = ?, accepted = ?, refused = ?, report_length = ?
        WHERE id = ?
        """
    ).execute(arguments: [run.line, run.digest, run.accepted, run.refused, run.reportLength, run.id])
  }

  /// Notes that an import has come to the end of its file.
  public func finishImport(_ run: ImportRun, at: String) throws(StoreError) {
    try write { db in
      try db.execute(sql: "UPDATE import_run SET finished_at = ? WHERE id = ?", arguments: [at, run.id])
    }
  }
}

/// One transaction of an import; of no use once its body has returned.
public struct ImportBatch {
  /// Asks for saved customers, those of this transaction with them.
  public let questions: CustomerQuestions
  private let store: CustomerStore
  private let db: Database
  private let at: String
  private let year: Int
  private let rules: String

  init(store: CustomerStore, db: Database, at: String, year: Int, rules: String) {
    self.store = store
    self.db = db
    questions = CustomerQuestions(db)
    self.at = at
    self.year = year
    self.rules = rules
  }

  /// Saves a record; on the disk once the transaction is.
  public func save(_ record: CustomerRecord, submission: String) throws -> SavedStamp {
    let stamp = try CustomerStore.insert(
      .init(
        answers: record.answers, submission: submission, by: store.actor.login, at: at, year: year, rules: rules), db)
    try store.note(
      .recordImported, at: at, reference: stamp.reference, fields: record.answers.answeredFields, db)
    return stamp
  }
}
