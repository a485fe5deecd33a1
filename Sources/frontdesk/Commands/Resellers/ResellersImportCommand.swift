import ArgumentParser
import Catalog
import Records
import Store

/// `frontdesk resellers import`: takes lists of resellers, and answers about them, into the store.
struct ResellersImportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("import", about: "usage/about/resellers-import")
  }

  @ParentCommand var parent: ResellersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/resellers.files", value: "usage/value/file"),
    completion: .file(extensions: ["csv", "json", "jsonl"]))
  var files: [String]

  @Flag(help: .words("usage/option/json.report"))
  var json = false

  @OptionGroup var quiet: QuietOption

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 { ExitStatus.done }
}
