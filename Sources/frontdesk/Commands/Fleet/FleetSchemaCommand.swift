import ArgumentParser
import Fleet

/// `frontdesk fleet schema`: prints the tables of the centre, as SQL.
struct FleetSchemaCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("schema", about: "usage/about/fleet-schema")
  }

  @ParentCommand var parent: FleetCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: .words("usage/option/schema.from", value: "usage/value/number"))
  var from: Int?

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    if let from, !(1...CentreSchema.newest).contains(from) {
      throw context.failure(
        "fleet/no-such-schema", ["schema": String(from), "newest": String(CentreSchema.newest)],
        status: ExitStatus.usage)
    }
    try context.output.write(Array(CentreSchema.text(from: from).utf8))
    return ExitStatus.done
  }
}
