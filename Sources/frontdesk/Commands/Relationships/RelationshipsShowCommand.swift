import ArgumentParser
import Records
import Store

/// `frontdesk relationships show`: one invitation, ready to be mailed.
struct RelationshipsShowCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints one invitation, ready to be mailed.")

  @ParentCommand var parent: RelationshipsCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The number of the request.")
  var number: Int64

  @Flag(help: "Print the request as JSON.")
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let stored = try context.storeForReading()?.relationshipRequest(number) else {
      throw context.failure("relationships/unknown", ["number": String(number)], status: ExitStatus.noInput)
    }
    if json {
      try context.output.write(line: RelationshipText.line(stored))
    } else {
      try context.output.say(stored.request.text)
    }
    return ExitStatus.done
  }
}
