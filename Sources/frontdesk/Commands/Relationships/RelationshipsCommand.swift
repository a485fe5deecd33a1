import ArgumentParser

/// `frontdesk relationships`: the requests for a relationship that were made.
struct RelationshipsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "relationships", about: "usage/about/relationships",
      subcommands: [
        RelationshipsListCommand.self, RelationshipsShowCommand.self, RelationshipsExportCommand.self,
      ])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
