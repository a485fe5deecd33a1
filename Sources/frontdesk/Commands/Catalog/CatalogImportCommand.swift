import ArgumentParser
import Catalog
import Records
import Rules
import Store

/// `frontdesk catalog import`: takes price lists, previews of them, the offer matrix or the partner's own offers into the
/// store.
struct CatalogImportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("import", about: "usage/about/catalog-import")
  }

  @ParentCommand var parent: CatalogCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/catalog.files", value: "usage/value/file"),
    completion: .file(extensions: ["csv", "zip", "gz"]))
  var files: [String]

  @Option(help: .words("usage/option/catalog.month", value: "usage/value/month"), transform: Self.month)
  var month: String?

  @Flag(help: .words("usage/option/json.report"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard context.setup.role.canAddCustomers else {
      throw context.failure("list-command/may-not", status: ExitStatus.notAllowed)
    }
    var work = OfferListImport(context: context, month: month, isJSON: json)
    for file in files { try work.read(file) }
    try work.takeOver()
    if json { try context.output.write(line: JSONWriter.text(of: work.json)) }
    return work.exitStatus
  }

  @Sendable private static func month(_ text: String) throws -> String {
    if CalendarDate(iso: text + "-01") == nil { throw ValidationError(words: "usage/error/month") }
    return text
  }
}
