import ArgumentParser

/// `frontdesk customers find`: the records that match.
struct CustomersFindCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Finds records, newest first.",
    discussion: """
      Every word must begin a word of the name, reference, e-mail address, registration ID, phone number, domain prefix, city \
      or country. Numbers may have any punctuation.
      """)

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "What to look for.")
  var words: [String]

  @Flag(help: "Print one JSON object per record.")
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    return try RecordTable(context: context, isJSON: json).print(store, matching: words.joined(separator: " "))
  }
}
