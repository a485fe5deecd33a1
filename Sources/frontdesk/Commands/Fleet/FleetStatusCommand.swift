import ArgumentParser
import Fleet

/// `frontdesk fleet status`: shows how this host and the others stand with the centre.
struct FleetStatusCommand: CentreCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("status", about: "usage/about/fleet-status")
  }

  @ParentCommand var parent: FleetCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 { try perform(.status, context) }

  func tell(_ answer: CentreAnswer, _ context: CommandContext) throws {
    try FleetTable(context: context).print(answer)
  }
}
