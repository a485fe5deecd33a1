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

  @OptionGroup var list: RecordListOptions

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    try RecordTable(context, list).print(context.storeForReading(), matching: words.joined(separator: " "))
  }
}
