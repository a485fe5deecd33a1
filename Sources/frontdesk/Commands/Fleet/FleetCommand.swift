import ArgumentParser

/// `frontdesk fleet`: looks after the centre and what this host is to it.
struct FleetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "fleet", about: "usage/about/fleet",
      subcommands: [
        FleetStatusCommand.self, FleetEraseCommand.self, FleetSchemaCommand.self, FleetEnrolCommand.self,
        FleetRejoinCommand.self,
      ])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
