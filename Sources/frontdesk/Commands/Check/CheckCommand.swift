import ArgumentParser
import Records
import Rules
import Store

/// `frontdesk check`: checks records without saving.
struct CheckCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("check", about: "usage/about/check")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/check.files", value: "usage/value/files"),
    completion: .file(extensions: ["jsonl", "csv"]))
  var files: [String] = []

  @Option(help: .words("usage/option/check.format", value: "usage/value/format"))
  var format: RecordFormat?

  @Flag(help: .words("usage/option/json.records"))
  var json = false

  @Flag(help: .words("usage/option/check.fleet"))
  var fleet = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    let environment = try context.environment(fleet ? otherHosts(context) : nil)
    var report = CheckReport(context: context)
    let files = files.isEmpty ? ["-"] : files
    var share = ReadingShare(files: files)
    for file in files { try check(file, environment, &report, &share, context) }
    report.summarise()
    return report.hasErrors ? ExitStatus.problems : ExitStatus.done
  }

  /// What was fetched of other hosts: who asks for it hears where there is nothing.
  private func otherHosts(_ context: CommandContext) throws -> OtherHosts {
    _ = try context.fleet()
    let path = FleetReplica.path(besideStore: context.setup.storePath)
    do throws(StoreError) {
      return OtherHosts(try FleetReplica(path: path, access: .readOnly, patience: context.patience), at: path)
    } catch {
      if error == .missing { throw context.failure("elsewhere/nothing-fetched", status: ExitStatus.readWrite) }
      throw CommandFailure(message: context.words.text(of: error, path: path), status: ExitStatus.of(error))
    }
  }

  private func check(
    _ file: String, _ environment: RuleEnvironment, _ report: inout CheckReport, _ share: inout ReadingShare,
    _ context: CommandContext
  ) throws {
    let input: RecordInput
    do throws(SystemFailure) { input = try RecordInput(file: file, format: format) } catch {
      throw context.failure(
        "cli/unreadable", ["file": file, "reason": context.words.text(of: error)], status: error.inputStatus)
    }
    defer { input.close() }
    context.note("read", [("format", .fact(input.format.rawValue))])
    let reader = RecordReader(environment: environment)
    let writer = CheckWriter(words: context.words, isJSON: json, file: files.count > 1 ? file : nil)
    let check = BatchCheck(reader: reader, checker: RecordChecker(environment: environment), writer: writer)
    var source = input.records(reader)
    do {
      while case .records(let records) = try source.next() {
        try report.take(check.check(records), part: share.part(of: input.descriptor))
      }
      share.finish(input.descriptor)
    } catch let error as InputFailure {
      throw context.failure(
        "cli/unreadable", ["file": file, "reason": context.words.text(of: error.cause)], status: ExitStatus.readWrite)
    }
  }
}
