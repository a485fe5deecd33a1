import Catalog
import Messages
import Records
import Store

/// The import of files of offers: reads them one by one, then takes each list over.
struct OfferListImport {
  private let context: CommandContext
  private let month: String?
  private let isJSON: Bool
  private let progress: ProgressLine
  private var readings: [(file: String, reading: OfferListReading)] = []
  private var changes = ListChanges()
  private var isRefused = false

  init(context: CommandContext, month: String?, isJSON: Bool) {
    self.context = context
    self.month = month
    self.isJSON = isJSON
    progress = ProgressLine(context.words, isQuiet: context.setup.isQuiet)
  }

  /// 1 where a file, or a row of one, could not be read; rows of plans that are not sold are left out and told.
  var exitStatus: Int32 { isRefused ? ExitStatus.problems : ExitStatus.done }

  /// What was done, as one object.
  var json: JSONValue { changes.json(context.words) }

  /// Reads a file; what is wrong in it is told at once.
  mutating func read(_ file: String) throws {
    var reader = OfferListReader(month: month)
    let text = context.words.text("list-command/reading", ["file": file])
    var progress = self.progress
    do throws(ListFileFailure) {
      try ListFile.read(
        file,
        progress: { part in
          if progress.isDue { progress.show(text, part: part) }
        },
        { reader.take($0) })
    } catch {
      progress.clear()
      throw context.failure(
        "cli/unreadable", ["file": file, "reason": error.text(context.words)], status: error.inputStatus)
    }
    progress.clear()
    var reading = reader.finish()
    // A row that is left out is told once, however many of its cells name what is not sold.
    var told: Set<Int> = []
    reading.refused = reading.refused.filter { !$0.keepsOutRow || told.insert($0.line).inserted }
    changes.refused += reading.refused.map { (file, $0) }
    if !isJSON, !reading.refused.isEmpty {
      StandardError.say(SetupError.problems(file: file, reading.refused).text(context.words))
    }
    if reading.kind == nil || reading.refused.contains(where: { !$0.keepsOutRow }) { isRefused = true }
    readings.append((file, reading))
  }

  /// Takes the lists over into the store: whole lists first, then what is merged into them.
  mutating func takeOver() throws {
    let store = try context.storeForWriting()
    let whole = readings.filter { $0.reading.kind != .preview }
    for (file, reading) in whole + readings.filter({ $0.reading.kind == .preview }) {
      guard let kind = reading.kind else { continue }
      var source = ListImport(
        at: SystemClock.utc, by: context.setup.operatorLogin, file: Self.name(of: file), kind: kind.rawValue,
        market: "", month: "")
      source.refused = reading.refused.count
      if kind == .offerMatrix, !reading.matrix.isEmpty {
        try say(StoredLists(store).importMatrix(reading.matrix, of: source))
      }
      for list in reading.lists where !list.offers.isEmpty { try say(takeOver(list, source, store)) }
    }
  }

  private func takeOver(_ list: MarketOfferList, _ source: ListImport, _ store: CustomerStore) throws -> ListImport {
    var progress = self.progress
    let text = context.words.text("list-command/writing", ["list": list.market.isEmpty ? source.file : list.market])
    defer { progress.clear() }
    do {
      return try StoredLists(store).importOffers(list, of: source) { part in
        if progress.isDue { progress.show(text, part: part) }
      }
    } catch StoreError.takenOver {
      throw context.failure("list-command/elsewhere", status: ExitStatus.interrupted)
    }
  }

  private mutating func say(_ report: ListImport) throws {
    changes.add(report)
    context.note("list", [("added", .number(report.added)), ("kept", .number(report.kept))])
    if isJSON { return }
    context.confirm(ListReport.sentence(of: report, context.words))
  }

  /// The name without the folder.
  static func name(of file: String) -> String { file.split(separator: "/").last.map(String.init) ?? file }
}

/// The sum of what the lists of several files changed.
struct ListChanges {
  private var added = 0
  private var changed = 0
  private var dropped = 0
  private var kept = 0
  var refused: [(file: String, problem: ListProblem)] = []

  mutating func add(_ report: ListImport) {
    added += report.added
    changed += report.changed
    dropped += report.dropped
    kept += report.kept
  }

  func json(_ words: Messages) -> JSONValue {
    .object([
      JSONMember("added", .number(JSONNumber(added))), JSONMember("changed", .number(JSONNumber(changed))),
      JSONMember("dropped", .number(JSONNumber(dropped))), JSONMember("kept", .number(JSONNumber(kept))),
      JSONMember(
        "refused",
        .array(
          refused.map { entry in
            .object([
              JSONMember("file", .text(entry.file)), JSONMember("line", .number(JSONNumber(entry.problem.line))),
              JSONMember("reason", .text(SetupError.reason(entry.problem, words))),
            ])
          })),
    ])
  }
}
