import ArgumentParser
import Catalog
import Glibc
import Records
import Rules
import Store

/// `frontdesk import`: checks records and saves those without errors.
struct ImportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("import", about: "usage/about/import")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/import.file", value: "usage/value/file"),
    completion: .file(extensions: ["jsonl", "csv"]))
  var file: String

  @Option(help: .words("usage/option/import.format", value: "usage/value/format"))
  var format: RecordFormat?

  @Option(help: .words("usage/option/import.report", value: "usage/value/file"), completion: .file())
  var report: String?

  @Flag(help: .words("usage/option/import.resume"))
  var resume = false

  @Flag(help: .words("usage/option/import.anew"))
  var anew = false

  @Flag(help: .words("usage/option/import.dry-run"))
  var dryRun = false

  @Flag(help: .words("usage/option/json.records"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func validate() throws {
    if resume, anew { throw ValidationError(words: "usage/error/resume-or-anew") }
    if dryRun, resume || anew { throw ValidationError(words: "usage/error/dry-run-alone") }
  }

  func execute(_ context: CommandContext) throws -> Int32 {
    if let why = context.setup.whyNotAdd { throw context.failure(why, status: ExitStatus.notAllowed) }
    let input: RecordInput
    do throws(SystemFailure) { input = try RecordInput(file: file, format: format) } catch {
      throw unreadable(error, context)
    }
    defer { input.close() }
    guard input.descriptor != STDIN_FILENO else { throw context.failure("import/no-file", status: ExitStatus.usage) }
    context.note("read", [("format", .fact(input.format.rawValue)), ("resumed", .isTrue(resume))])
    if dryRun { return try trial(input, context) }
    let store = try context.storeForWriting()
    let lists = try context.setup.lists(store)
    let (run, report) = try begin(store, context)
    let interruption = Interruption()
    defer { interruption.end() }
    var importer = RecordImporter(
      context: context, store: store, lists: lists, run: run, report: report, isJSON: json,
      interruption: interruption)
    do { try importer.takeAll(of: input) } catch let error as InputFailure {
      throw unreadable(error.cause, context)
    } catch StoreError.takenOver {
      throw context.failure("import/elsewhere", ["file": file], status: ExitStatus.interrupted)
    }
    return importer.exitStatus
  }

  /// What the import would do, with nothing saved and no report written; one that is in the way is told.
  private func trial(_ input: RecordInput, _ context: CommandContext) throws -> Int32 {
    try ImportReport.checkPlace(reportPath)
    let store = try context.storeForReading()
    let lists = try context.setup.lists(store)
    var trial = ImportTrial(context: context, store: store, lists: lists, isJSON: json)
    do { try trial.takeAll(of: input, file: file) } catch let error as InputFailure {
      throw unreadable(error.cause, context)
    }
    return trial.exitStatus
  }

  private var reportPath: String { UserFolders.absolute(report ?? file + ".report.jsonl") }

  /// The run to go on with, or a new one.
  private func begin(_ store: CustomerStore, _ context: CommandContext) throws -> (ImportRun, ImportReport) {
    let path = UserFolders.absolute(file)
    let unfinished = try store.unfinishedImport(of: path)
    if resume {
      guard let unfinished else { throw context.failure("import/none", ["file": file], status: ExitStatus.noInput) }
      return (unfinished, try ImportReport(unfinished.report))
    }
    if let unfinished, !anew {
      throw context.failure(
        "import/unfinished", ["file": file, "line": String(unfinished.line)], status: ExitStatus.interrupted)
    }
    let run = ImportRun(
      id: RandomID.uuid(), file: path, report: reportPath, digest: LineDigest().text)
    try ImportReport.checkPlace(run.report)
    // First the report: an import that cannot write it has not begun.
    let report = try ImportReport(run.report)
    try store.beginImport(run, at: SystemClock.utc)
    return (run, report)
  }

  private func unreadable(_ error: SystemFailure, _ context: CommandContext) -> CommandFailure {
    context.failure(
      "cli/unreadable", ["file": file, "reason": context.words.text(of: error)], status: error.inputStatus)
  }
}
