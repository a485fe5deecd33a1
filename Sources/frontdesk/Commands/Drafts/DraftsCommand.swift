import ArgumentParser

/// `frontdesk drafts`: the unfinished records of the operator.
struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts", abstract: "Lists, shows and discards your drafts.",
    subcommands: [DraftsListCommand.self, DraftsShowCommand.self, DraftsDiscardCommand.self])

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
