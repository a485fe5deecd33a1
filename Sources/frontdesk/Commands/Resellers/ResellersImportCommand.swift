import ArgumentParser
import Catalog
import Records
import Rules
import Store

/// `frontdesk resellers import`: takes lists of resellers, and answers about them, into the store.
struct ResellersImportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("import", about: "usage/about/resellers-import")
  }

  @ParentCommand var parent: ResellersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/resellers.files", value: "usage/value/file"),
    completion: .file(extensions: ["csv", "json", "jsonl"]))
  var files: [String]

  @Flag(help: .words("usage/option/json.report"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard context.setup.role.canAddCustomers else {
      throw context.failure("list-command/may-not", status: ExitStatus.notAllowed)
    }
    var changes = ListChanges()
    let read = try files.map { file in (file: file, read: try Self.read(file, context)) }
    let store = try context.storeForWriting()
    for (file, read) in read {
      var source = ListImport(
        at: SystemClock.utc, by: context.setup.operatorLogin, file: OfferListImport.name(of: file), kind: "resellers")
      source.refused = read.problems.count
      let (report, refused) = try StoredLists(store).importResellers(read.statements, of: source)
      changes.add(report)
      let problems = (read.problems + refused).sorted { $0.line < $1.line }
      changes.refused += problems.map { (file, $0) }
      context.note("list", [("added", .number(report.added)), ("kept", .number(report.kept))])
      if json { continue }
      if !problems.isEmpty { StandardError.say(SetupError.problems(file: file, problems).text(context.words)) }
      context.confirm(ListReport.sentence(of: report, context.words))
    }
    if json { try context.output.write(line: JSONWriter.text(of: changes.json(context.words))) }
    return changes.refused.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  /// What a file says of resellers, whichever form it has.
  private static func read(
    _ file: String, _ context: CommandContext
  ) throws -> (statements: [ResellerStatement], problems: [ListProblem]) {
    var bytes: [UInt8] = []
    do throws(ListFileFailure) { try ListFile.read(file, limit: 1 << 28) { bytes += $0 } } catch {
      throw context.failure(
        "cli/unreadable", ["file": file, "reason": error.text(context.words)], status: error.inputStatus)
    }
    guard ResellerAnswers.isAnswer(bytes) else { return ResellerListReader.statements(bytes) }
    let answers = ResellerAnswers.read(bytes)
    return (answers.statements, answers.problems)
  }
}
