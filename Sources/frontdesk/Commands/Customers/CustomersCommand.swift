import ArgumentParser

/// `frontdesk customers`: reads the store.
struct CustomersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "customers", about: "usage/about/customers",
      subcommands: [
        CustomersListCommand.self, CustomersFindCommand.self, CustomersShowCommand.self, CustomersExportCommand.self,
        CustomersReportCommand.self, CustomersHistoryCommand.self, CustomersCorrectCommand.self,
        CustomersLinkCommand.self,
        CustomersEraseCommand.self,
      ])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
