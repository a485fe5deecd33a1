import ArgumentParser

/// `frontdesk customers list`: every record, newest first.
struct CustomersListCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", about: "usage/about/customers-list")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json.records"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    return try RecordTable(context: context, isJSON: json).print(store, matching: "")
  }
}
