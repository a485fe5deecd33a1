import Catalog
import Messages
import Records
import Rules
import Store

/// An import that saves nothing: every record is checked with what the store holds and with what would have been saved of
/// the lines before it, which it keeps in memory.
struct ImportTrial {
  private let context: CommandContext
  private let environment: RuleEnvironment
  private let writer: CheckWriter
  private let customers = TrialCustomers()
  private var progress: ProgressLine
  private var accepted = 0
  private var refused = 0
  private var hasHeaderError = false

  init(
    context: CommandContext, store: CustomerStore?, lists: (catalog: OfferCatalog, resellers: ResellerList),
    isJSON: Bool
  ) {
    self.context = context
    let stored = CommandLookups(catalog: lists.catalog, resellers: lists.resellers, store: store)
    environment = context.setup.environment(
      today: SystemClock.today, lookups: TrialLookups(stored: stored, trial: customers))
    writer = CheckWriter(words: context.words, isJSON: isJSON, file: nil)
    progress = ProgressLine(context.words, isQuiet: context.setup.isQuiet)
  }

  var exitStatus: Int32 { refused > 0 || hasHeaderError ? ExitStatus.problems : ExitStatus.done }

  mutating func takeAll(of input: RecordInput, file: String) throws {
    defer { progress.clear() }
    let reader = RecordReader(environment: environment)
    let share = ReadingShare(files: [file])
    var source = input.records(reader)
    var before = 0.0
    while case .records(let records) = try source.next() {
      let after = share.part(of: input.descriptor)
      for (place, record) in records.enumerated() {
        try take(record, reader)
        if progress.isDue {
          let part = after.map { before + ($0 - before) * Double(place + 1) / Double(records.count) }
          progress.show(text("import/trial-progress"), part: part)
        }
      }
      before = after ?? 0
      try context.output.flush()
    }
    progress.clear()
    context.confirm(text("import/trial"))
  }

  private mutating func take(_ record: RawRecord, _ reader: RecordReader) throws {
    let decoded = record.decoded(reader)
    var problems = decoded.problems
    if record.isHeader {
      hasHeaderError = problems.contains { $0.severity == .error }
    } else {
      let (found, complete) = CustomerRecord.checked(decoded, environment: environment)
      problems = found
      if let complete {
        accepted += 1
        customers.add(complete, named: context.words.text("import/trial-line", ["line": String(record.line)]))
      } else {
        refused += 1
      }
    }
    var output: [UInt8] = []
    writer.write(problems, line: record.line, to: &output)
    if output.isEmpty { return }
    progress.clear()
    try context.output.write(output)
  }

  private func text(_ key: String) -> String {
    context.words.text(key, ["accepted": String(accepted), "refused": String(refused)])
  }
}

/// The look-ups of the rules in a trial: the store, and what would have been saved so far.
private struct TrialLookups: RuleLookups {
  let stored: CommandLookups
  let trial: TrialCustomers

  func offer(_ id: String, in market: String) -> OfferFacts? { stored.offer(id, in: market) }

  func title(ofOffer id: String, in market: String) -> String? { stored.title(ofOffer: id, in: market) }

  func reseller(_ partnerID: String) -> ResellerFacts? { stored.reseller(partnerID) }

  func customers(_ question: CustomerQuestion) -> [KnownCustomer] {
    stored.customers(question) + trial.customers(question)
  }
}
