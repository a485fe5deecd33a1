import ArgumentParser
import Messages

/// The command line.
struct FrontdeskCommand: OperatorCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontdesk",
    abstract: "Adds new customer records for a Microsoft CSP partner, from any terminal.",
    discussion: """
      Without a command the Customers page opens: records and drafts, newest first; F10 adds a customer.

      Exit status: 0 done, 1 the data has problems, 64 usage, 66 no input, 70 internal, 73 cannot create,
      74 read or write error, 75 interrupted with the draft saved, 77 not allowed, 78 configuration.

      Shell completion: frontdesk --generate-completion-script bash (or zsh, fish).
      """,
    version: ProgramVersion.text,
    subcommands: [
      AddCommand.self, KioskCommand.self, CheckCommand.self, CheckFieldCommand.self, ImportCommand.self,
      CustomersCommand.self, DraftsCommand.self, ApplicationsCommand.self, RelationshipsCommand.self,
      RulesCommand.self, BackupCommand.self, VerifyCommand.self, ExpireCommand.self, DoctorCommand.self,
    ])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  func run() throws { try InteractiveStart.run(operatorOption.added(to: global.options(over: nil))) }
}
