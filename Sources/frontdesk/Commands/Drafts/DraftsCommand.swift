import ArgumentParser

/// `frontdesk drafts`: the unfinished records of the operator.
struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts", abstract: "Lists, shows and discards your drafts.",
    subcommands: [DraftsListCommand.self, DraftsShowCommand.self, DraftsDiscardCommand.self])

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions {
    var inherited = global
    inherited.config = global.config ?? parent.global.config
    inherited.store = global.store ?? parent.global.store
    inherited.lang = global.lang ?? parent.global.lang
    return inherited
  }
}
