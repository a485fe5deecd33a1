import ArgumentParser

/// `frontdesk resellers`: the indirect resellers that the partner works with.
struct ResellersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "resellers", about: "usage/about/resellers",
      subcommands: [ResellersImportCommand.self, ResellersListCommand.self, ResellersShowCommand.self])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
