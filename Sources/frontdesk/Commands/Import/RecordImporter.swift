import Catalog
import Glibc
import Messages
import Records
import Rules
import Store
import Wizard

/// Takes records in small transactions, each of which also notes how far it came.
struct RecordImporter {
  private let context: CommandContext
  private let store: CustomerStore
  private let lists: (catalog: OfferCatalog, resellers: ResellerList)
  private let writer: CheckWriter
  private let report: ImportReport
  private let interruption: Interruption
  private var run: ImportRun
  private var digest = LineDigest()
  private var progress: ProgressLine
  /// Which part of the file has been dealt with, 0 to 1; `nil` where that is not known.
  private var part: Double?
  private var hasHeaderError = false
  private var isInterrupted = false

  /// The most records of a transaction, and its length in milliseconds while no other program waits for the store and
  /// while one does. Hundreds of records share one flush to the disk.
  private static let batchSize = 500
  private static let batchTime: Int64 = 100
  private static let batchTimeWhileAnotherWaits: Int64 = 10

  init(
    context: CommandContext, store: CustomerStore, lists: (catalog: OfferCatalog, resellers: ResellerList),
    run: ImportRun, report: ImportReport, isJSON: Bool, interruption: Interruption
  ) {
    progress = ProgressLine(context.words, isQuiet: context.setup.isQuiet)
    self.context = context
    self.store = store
    self.lists = lists
    self.run = run
    self.interruption = interruption
    writer = CheckWriter(words: context.words, isJSON: isJSON, file: nil)
    self.report = report
  }

  var exitStatus: Int32 {
    isInterrupted ? ExitStatus.interrupted : run.refused > 0 || hasHeaderError ? ExitStatus.problems : ExitStatus.done
  }

  /// Imports what has not been dealt with yet, up to the end of the file or an interruption.
  mutating func takeAll(of input: RecordInput) throws {
    defer { report.close() }
    let environment = context.setup.environment(today: SystemClock.today, lookups: NoLookups())
    let reader = RecordReader(environment: environment)
    var source = input.records(reader)
    let share = ReadingShare(files: [run.file])
    var isAtStart = run.line > 0
    var before = 0.0
    while case .records(let records) = try source.next() {
      var rest = records[...]
      let after = share.part(of: input.descriptor)
      defer { before = after ?? 0 }
      if isAtStart {
        rest = passOver(rest, reader)
        // The whole beginning was read: it must be what was dealt with.
        if !rest.isEmpty {
          try checkBeginning(&isAtStart)
          progress.goOn(at: after)
        }
      }
      while !rest.isEmpty {
        part = after.map { before + ($0 - before) * Double(records.count - rest.count) / Double(records.count) }
        rest = rest.dropFirst(try take(rest.prefix(Self.batchSize)))
        if interruption.hasCome { return interrupted() }
      }
      // After an empty batch too, so that a signal also ends the reading of a record without end.
      if interruption.hasCome { return interrupted() }
    }
    if isAtStart { try checkBeginning(&isAtStart) }
    try store.finishImport(run, at: SystemClock.utc)
    progress.clear()
    noteEnd()
    context.confirm(context.words.text("import/done", filling))
  }

  private mutating func interrupted() {
    isInterrupted = true
    progress.clear()
    noteEnd()
    StandardError.say(context.words.text("import/interrupted", filling))
  }

  /// Drops what an earlier part of the import dealt with, and takes it into the digest.
  private mutating func passOver(
    _ records: ArraySlice<RawRecord>, _ reader: RecordReader
  ) -> ArraySlice<RawRecord> {
    let known = records.prefix { $0.line <= run.line }
    for record in known {
      digest.take(record)
      // The exit status tells of the whole file, and the store keeps no count of errors in the header.
      if record.isHeader { hasHeaderError = record.decoded(reader).problems.contains { $0.severity == .error } }
    }
    return records.dropFirst(known.count)
  }

  private func checkBeginning(_ isAtStart: inout Bool) throws {
    guard digest.text == run.digest else {
      throw context.failure("import/changed", ["file": run.file], status: ExitStatus.problems)
    }
    isAtStart = false
  }

  /// One transaction: every record of it is checked with what the store holds by then, and saved or refused. Gives how
  /// many there was time for.
  private mutating func take(_ records: ArraySlice<RawRecord>) throws -> Int {
    let start = SystemClock.milliseconds
    var found: [(problems: [Problem], line: Int, reference: String?)] = []
    var taken = digest
    let now = SystemClock.utc
    let before = run
    let report = report
    var after = before
    try store.importBatch(of: before, at: now, year: SystemClock.year(of: now), rules: RulesVersion.current) { batch in
      let lookups = TransactionLookups(catalog: lists.catalog, resellers: lists.resellers, questions: batch.questions)
      let environment = context.setup.environment(today: SystemClock.today, lookups: lookups)
      for record in records {
        if found.count % 8 == 7, isTimeUp(since: start) { break }
        let outcome = try save(record, batch, lookups.catalog, environment)
        found.append((outcome.problems, record.line, outcome.reference))
        taken.take(record)
        after.line = record.line
        if outcome.reference != nil { after.accepted += 1 } else if !record.isHeader { after.refused += 1 }
      }
      after.digest = taken.text
      // On the disk before the records are: a line too many is cut off when the import goes on.
      after.reportLength = try report.write(found, from: before.reportLength)
      return after
    }
    run = after
    digest = taken
    context.note(
      "transaction", [("records", .number(found.count)), ("took", .number(Int(SystemClock.milliseconds - start)))])
    try tell(found, records)
    store.leaveRoom()
    return found.count
  }

  private func isTimeUp(since start: Int64) -> Bool {
    let time = SystemClock.milliseconds - start
    return time >= Self.batchTime || time >= Self.batchTimeWhileAnotherWaits && store.isAnotherWaiting
  }

  private func save(
    _ record: RawRecord, _ batch: ImportBatch, _ catalog: OfferCatalog, _ environment: RuleEnvironment
  ) throws -> (problems: [Problem], reference: String?) {
    let decoded = record.decoded(RecordReader(environment: environment))
    if record.isHeader { return (decoded.problems, nil) }
    let (problems, complete) = CustomerRecord.checked(decoded, environment: environment)
    let stamp = try complete.map { record in
      try batch.save(record, submission: RandomID.uuid(), prices: catalog.keptPrices(of: record.answers))
    }
    return (problems, stamp?.reference)
  }

  private mutating func tell(
    _ found: [(problems: [Problem], line: Int, reference: String?)], _ records: ArraySlice<RawRecord>
  ) throws {
    var output: [UInt8] = []
    for (outcome, record) in zip(found, records) {
      if record.isHeader { hasHeaderError = outcome.problems.contains { $0.severity == .error } }
      writer.write(outcome.problems, line: outcome.line, to: &output)
    }
    if !output.isEmpty {
      progress.clear()
      try context.output.write(output)
      try context.output.flush()
    }
    guard progress.isDue else { return }
    progress.show(context.words.text("import/progress", filling), part: part)
  }

  private var filling: [String: String] {
    ["accepted": String(run.accepted), "refused": String(run.refused), "line": String(run.line), "report": run.report]
  }

  private func noteEnd() {
    context.note(
      "imported",
      [
        ("line", .number(run.line)), ("saved", .number(run.accepted)), ("refused", .number(run.refused)),
        ("interrupted", .isTrue(isInterrupted)),
      ])
  }
}
