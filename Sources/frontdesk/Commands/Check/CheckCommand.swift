import ArgumentParser
import Records
import Rules

/// `frontdesk check`: checks records without saving.
struct CheckCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks records without saving them.",
    discussion: """
      Reads JSON Lines, or CSV whose columns are the field ids (company.name, subscriptions[0].offer); by extension,
      or as --format says. The exit status is 1 when a record has an error; warnings do not count.
      """)

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "Files with records; - is standard input.", completion: .file(extensions: ["jsonl", "csv"]))
  var files: [String] = []

  @Option(help: "What the files are: jsonl or csv.")
  var format: RecordFormat?

  @Flag(help: "Print one JSON object per record.")
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    let environment = try context.environment()
    var report = CheckReport(context: context)
    for file in files.isEmpty ? ["-"] : files {
      try check(file, environment, &report, context)
    }
    report.summarise()
    return report.hasErrors ? ExitStatus.problems : ExitStatus.done
  }

  private func check(
    _ file: String, _ environment: RuleEnvironment, _ report: inout CheckReport, _ context: CommandContext
  ) throws {
    let input: RecordInput
    do throws(SystemFailure) { input = try RecordInput(file: file, format: format) } catch {
      throw context.failure("cli/unreadable", ["file": file, "reason": error.reason], status: error.inputStatus)
    }
    defer { input.close() }
    let reader = RecordReader(environment: environment)
    let writer = CheckWriter(words: context.words, isJSON: json, file: files.count > 1 ? file : nil)
    let check = BatchCheck(reader: reader, checker: RecordChecker(environment: environment), writer: writer)
    var source = input.records(reader)
    do {
      while case .records(let records) = try source.next() { try report.take(check.check(records)) }
    } catch let error as InputFailure {
      throw context.failure(
        "cli/unreadable", ["file": file, "reason": error.cause.reason], status: ExitStatus.readWrite)
    }
  }
}
