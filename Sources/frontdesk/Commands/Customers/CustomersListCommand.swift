import ArgumentParser

/// `frontdesk customers list`: every record, newest first.
struct CustomersListCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", about: "usage/about/customers-list")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @OptionGroup var list: RecordListOptions

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    try RecordTable(context, list).print(context.storeForReading(), matching: "")
  }
}
