import ArgumentParser

/// `frontdesk catalog`: the offers that customers can buy, and the lists that they come from.
struct CatalogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "catalog", about: "usage/about/catalog",
      subcommands: [
        CatalogImportCommand.self, CatalogListCommand.self, CatalogShowCommand.self, CatalogHistoryCommand.self,
      ])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
}
