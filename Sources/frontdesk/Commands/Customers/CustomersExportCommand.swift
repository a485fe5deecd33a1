import ArgumentParser
import Records
import Store

/// `frontdesk customers export`: every record for other programs.
struct CustomersExportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints every record, oldest first, for other programs.",
    discussion: "One record a line, as check reads them, with what the store added under the key saved.")

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: "The format: jsonl.")
  var format: ExportFormat = .jsonl

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    try store.eachRecord { record in
      try context.output.write(line: RecordWriter.line(of: record.answers, saved: record.stamp))
    }
    return ExitStatus.done
  }
}
