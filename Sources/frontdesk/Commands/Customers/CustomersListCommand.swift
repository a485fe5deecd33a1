import ArgumentParser

/// `frontdesk customers list`: every record, newest first.
struct CustomersListCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the records, newest first.")

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: "Print one JSON object per record.")
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    return try RecordTable(context: context, isJSON: json).print(store, matching: "")
  }
}
