import ArgumentParser

/// `frontdesk config`: what is configured.
struct ConfigCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("config", about: "usage/about/config", subcommands: [ConfigShowCommand.self])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
  /// The same of `--operator`.
  var operatorName: OperatorOption { operatorOption.filled(from: parent.operatorOption) }
}
