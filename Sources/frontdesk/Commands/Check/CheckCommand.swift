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
    var report = CheckReport(
      context: context, environment: environment, isJSON: json, namesFiles: files.count > 1)
    for file in files.isEmpty ? ["-"] : files {
      try check(file, environment, &report, context)
    }
    // The summary comes after the data it sums up, also where both go to the same place.
    try context.output.flush()
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
    do {
      switch input.format {
      case .jsonl: try checkLines(input, reader, file, &report)
      case .csv: try CSVCheck(input: input, file: file, environment: environment).run(&report)
      }
    } catch let error as InputFailure {
      throw context.failure(
        "cli/unreadable", ["file": file, "reason": error.cause.reason], status: ExitStatus.readWrite)
    }
  }

  private func checkLines(
    _ input: RecordInput, _ reader: RecordReader, _ file: String, _ report: inout CheckReport
  ) throws {
    var lines = LineReader(descriptor: input.descriptor, maximumLength: RecordReader.maximumLineLength)
    var number = 0
    while let line = try InputFailure.marking({ () throws(SystemFailure) in try lines.next() }) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      try report.take(reader.decode(line), line: number, file: file)
    }
  }
}
