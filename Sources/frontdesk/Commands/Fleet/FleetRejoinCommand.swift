import ArgumentParser
import Fleet
import Messages

/// `frontdesk fleet rejoin`: gives the store a new identity, after it was restored or copied.
struct FleetRejoinCommand: CentreCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("rejoin", about: "usage/about/fleet-rejoin")
  }

  @ParentCommand var parent: FleetCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/rejoin.yes"))
  var yes = false

  @Flag(help: .words("usage/option/json"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    try context.demandAdministrator()
    _ = try context.fleet()
    guard yes else {
      throw context.failure("fleet/rejoin-yes", ["path": context.setup.storePath], status: ExitStatus.usage)
    }
    return try perform(.rejoin, context)
  }

  func tell(_ answer: CentreAnswer, _ context: CommandContext) throws {
    let words = context.words
    context.confirm(
      words.text("fleet/rejoined", ["store": answer.text("store"), "before": answer.text("before")]))
    context.confirm(words.text("fleet/rejoined-next", ["site": try context.fleet().site.text]))
    let beyond = answer.texts("beyond")
    if beyond.isEmpty { return }
    try context.output.say(words.text("fleet/beyond", count: beyond.count))
    for reference in beyond { try context.output.say(reference) }
  }
}
