import ArgumentParser
import Records
import Store

/// `frontdesk relationships show`: one invitation, ready to be mailed.
struct RelationshipsShowCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", about: "usage/about/relationships-show")
  }

  @ParentCommand var parent: RelationshipsCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/request", value: "usage/value/number"))
  var number: Int64

  @Flag(help: .words("usage/option/json.request"))
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
