import ArgumentParser
import Messages

/// The command line.
struct FrontdeskCommand: OperatorCommand, LoggedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "frontdesk", about: "usage/about/frontdesk", version: ProgramVersion.current,
      subcommands: [
        AddCommand.self, KioskCommand.self, CheckCommand.self, CheckFieldCommand.self, ImportCommand.self,
        CatalogCommand.self, ResellersCommand.self, CustomersCommand.self, DraftsCommand.self, ApplicationsCommand.self,
        RelationshipsCommand.self,
        PushCommand.self, PullCommand.self, SyncCommand.self, FleetCommand.self,
        RulesCommand.self, BackupCommand.self, VerifyCommand.self, ExpireCommand.self, DoctorCommand.self,
        ConfigCommand.self, ExplainCommand.self,
      ])
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  var logFile: String? { global.log }

  /// The short form of the parser's own `--version`, and shown with it.
  @Flag(name: .customShort("V"), help: .hidden)
  var isVersionAsked = false

  func validate() throws {
    if isVersionAsked { throw CleanExit.message(ProgramVersion.current) }
  }

  func run() throws { try InteractiveStart.run(operatorOption.added(to: global.options(over: nil))) }
}
