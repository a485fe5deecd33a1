import ArgumentParser
import Glibc
import Records
import Rules
import Store

/// `frontdesk import`: checks records and saves those without errors.
struct ImportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Checks records and saves those without errors.",
    discussion: """
      Reads what check reads. Each record is saved whole or refused with its reasons; a customer who is in the store
      already is refused. The report has one JSON object a record. An import that was interrupted goes on with
      --resume where it stopped, and saves nothing twice. The exit status is 1 when a record was refused.
      """)

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file with records.", completion: .file(extensions: ["jsonl", "csv"]))
  var file: String

  @Option(help: "What the file is: jsonl or csv.")
  var format: RecordFormat?

  @Option(help: "Where to write the report; FILE.report.jsonl otherwise.", completion: .file())
  var report: String?

  @Flag(help: "Go on with an import of this file that was interrupted.")
  var resume = false

  @Flag(help: "Begin anew where an import of this file was interrupted; what it saved stays.")
  var anew = false

  @Flag(help: "Print one JSON object per record.")
  var json = false

  var outer: GlobalOptions? { parent.global }

  func validate() throws {
    if resume, anew { throw ValidationError("Give --resume or --anew, not both.") }
  }

  func execute(_ context: CommandContext) throws -> Int32 {
    if let why = context.setup.whyNotAdd { throw context.failure(why, status: ExitStatus.notAllowed) }
    let input: RecordInput
    do throws(SystemFailure) { input = try RecordInput(file: file, format: format) } catch {
      throw unreadable(error, context)
    }
    defer { input.close() }
    guard input.descriptor != STDIN_FILENO else { throw context.failure("import/no-file", status: ExitStatus.usage) }
    let lists = try context.setup.lists()
    let store = try context.storeForWriting()
    let (run, report) = try begin(store, context)
    let interruption = Interruption()
    defer { interruption.end() }
    var importer = RecordImporter(
      context: context, store: store, lists: lists, run: run, report: report, isJSON: json, interruption: interruption)
    do { try importer.takeAll(of: input) } catch let error as InputFailure {
      throw unreadable(error.cause, context)
    } catch StoreError.takenOver {
      throw context.failure("import/elsewhere", ["file": file], status: ExitStatus.interrupted)
    }
    return importer.exitStatus
  }

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
      id: RandomID.uuid(), file: path, report: UserFolders.absolute(report ?? file + ".report.jsonl"),
      digest: LineDigest().text)
    try ImportReport.checkPlace(run.report)
    // First the report: an import that cannot write it has not begun.
    let report = try ImportReport(run.report)
    try store.beginImport(run, at: SystemClock.utc)
    return (run, report)
  }

  private func unreadable(_ error: SystemFailure, _ context: CommandContext) -> CommandFailure {
    context.failure("cli/unreadable", ["file": file, "reason": error.reason], status: error.inputStatus)
  }
}
