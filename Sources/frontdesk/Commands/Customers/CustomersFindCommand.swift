import ArgumentParser

/// `frontdesk customers find`: the records that match.
struct CustomersFindCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("find", about: "usage/about/customers-find")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/words", value: "usage/value/words"))
  var words: [String]

  @Flag(help: .words("usage/option/json.records"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    return try RecordTable(context: context, isJSON: json).print(store, matching: words.joined(separator: " "))
  }
}
