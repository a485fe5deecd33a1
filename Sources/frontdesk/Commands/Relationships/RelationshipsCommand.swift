import ArgumentParser

/// `frontdesk relationships`: the requests for a relationship that were made.
struct RelationshipsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relationships", abstract: "Lists, shows and exports requests for a relationship.",
    subcommands: [
      RelationshipsListCommand.self, RelationshipsShowCommand.self, RelationshipsExportCommand.self,
    ])

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
