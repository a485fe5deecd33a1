import ArgumentParser
import Catalog
import Messages
import Records
import Rules
import Store
import Wizard

/// `frontdesk customers correct`: puts the answers of a file in the place of those of a saved record.
struct CustomersCorrectCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("correct", about: "usage/about/customers-correct")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/reference", value: "usage/value/reference"), completion: Completion.references)
  var reference: String

  @Argument(
    help: .words("usage/option/correct.file", value: "usage/value/file"), completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: .words("usage/option/json.record"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard context.setup.role.canCorrectCustomers, context.setup.profile.kind.canAddCustomers else {
      throw context.failure("correction/may-not", status: ExitStatus.notAllowed)
    }
    let bytes = try context.bytes(of: file)
    let store = try context.storeForWriting()
    guard let record = try store.record(reference: reference) else {
      throw try context.unknownRecord(reference, in: store)
    }
    let lists = try context.setup.lists(store)
    let reader = RecordReader(
      environment: context.setup.environment(
        today: SystemClock.today,
        lookups: CommandLookups(catalog: lists.catalog, resellers: lists.resellers, store: nil)))
    let decoded = reader.decode(bytes)
    if let refusal = try refusal(of: decoded.problems.filter { $0.severity == .error }, context) { return refusal }
    let mark = try mark(of: bytes, record.stamp, context)
    let draft = Draft(
      id: "", code: "", submission: RandomID.uuid(), owner: context.setup.operatorLogin, answers: decoded.answers)
    do {
      let stamp = try correct(draft, mark, lists, store, context)
      return try report(stamp, before: record, store, context)
    } catch let refused as RecordProblems {
      return try refusal(of: refused.problems, context) ?? ExitStatus.problems
    } catch StoreError.correctedMeanwhile(let login) {
      throw try otherVersion(by: login, store.record(reference: reference)?.stamp.version ?? 0, mark.version, context)
    } catch StoreError.linked(let moment, let fields) {
      throw kept(fields, since: moment, context)
    } catch StoreError.erased {
      throw try context.unknownRecord(reference, in: store)
    }
  }

  private func correct(
    _ draft: Draft, _ mark: CorrectionMark, _ lists: (catalog: OfferCatalog, resellers: ResellerList),
    _ store: CustomerStore, _ context: CommandContext
  ) throws -> SavedStamp {
    let pricing: OrderPricing = { record, questions in
      context.setup.keptPrices(of: record, lists.catalog, lists.resellers, questions)
    }
    return try store.correct(
      draft, mark, by: context.setup.operatorLogin, at: SystemClock.utc, rules: RulesVersion.current,
      pricing: pricing
    ) { questions throws(RecordProblems) in
      try context.setup.record(of: draft, lists.catalog, lists.resellers, questions)
    }
  }

  /// The version that the file was made of; a file without `saved` is one of the record as it stands.
  private func mark(of bytes: [UInt8], _ stamp: SavedStamp, _ context: CommandContext) throws -> CorrectionMark {
    guard let written = SavedVersion(record: bytes) else {
      return CorrectionMark(reference: stamp.reference, version: stamp.version)
    }
    if !written.reference.isEmpty, written.reference.uppercased() != stamp.reference {
      throw context.failure(
        "correction/other-record", ["other": written.reference, "reference": stamp.reference],
        status: ExitStatus.problems)
    }
    guard written.version == stamp.version else {
      throw otherVersion(by: stamp.corrected?.by ?? stamp.by, stamp.version, written.version, context)
    }
    return CorrectionMark(reference: stamp.reference, version: stamp.version)
  }

  private func otherVersion(
    by login: String, _ version: Int, _ own: Int, _ context: CommandContext
  ) -> CommandFailure {
    context.failure(
      "correction/other-version",
      [
        "reference": reference, "operator": context.setup.name(of: login), "version": String(version),
        "own": String(own),
      ], status: ExitStatus.interrupted)
  }

  /// The file changes answers that stay once the customer's tenant is made.
  private func kept(_ fields: [Field], since moment: String, _ context: CommandContext) -> CommandFailure {
    context.failure(
      "correction/kept",
      [
        "reference": reference.uppercased(), "date": context.words.longDate(SystemClock.local(moment).date),
        "fields": context.words.names(ofFields: fields.map(\.rawValue), country: ""),
      ], status: ExitStatus.problems)
  }

  /// Prints the problems; `nil` where there is none.
  private func refusal(of problems: [Problem], _ context: CommandContext) throws -> Int32? {
    for problem in problems { StandardError.say("\(file): " + ProblemWords(context.words).line(problem)) }
    return problems.contains { $0.severity == .error } ? ExitStatus.problems : nil
  }

  private func report(
    _ stamp: SavedStamp, before: StoredRecord, _ store: CustomerStore, _ context: CommandContext
  ) throws -> Int32 {
    guard let record = try store.record(reference: stamp.reference) else {
      throw try context.unknownRecord(reference, in: store)
    }
    if json { try context.output.write(line: RecordWriter.line(of: record.answers, saved: record.stamp)) }
    let fields = record.answers.changedFields(since: before.answers)
    context.confirm(
      context.words.text(
        fields.isEmpty ? "correction/no-change" : "correction/done",
        [
          "reference": stamp.reference, "version": String(stamp.version),
          "fields": context.words.names(ofFields: fields, country: record.answers[.country]),
        ]))
    return ExitStatus.done
  }
}

extension CommandContext {
  /// One record in a file, or from standard input.
  fileprivate func bytes(of file: String) throws -> [UInt8] {
    do throws(SystemFailure) {
      return try FileDescriptor.contents(
        of: file == "-" ? "/dev/stdin" : file, limit: RecordReader.maximumLineLength)
    } catch {
      throw failure("cli/unreadable", ["file": file, "reason": words.text(of: error)], status: error.inputStatus)
    }
  }
}
