import ArgumentParser

/// `frontdesk drafts`: the unfinished records of the operator.
struct DraftsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "drafts", about: "usage/about/drafts",
      subcommands: [DraftsListCommand.self, DraftsShowCommand.self, DraftsDiscardCommand.self])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
