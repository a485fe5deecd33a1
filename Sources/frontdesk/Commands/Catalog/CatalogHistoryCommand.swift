import ArgumentParser
import Records
import Store
import Wizard

/// `frontdesk catalog history`: which lists were imported, by whom, and what they changed.
struct CatalogHistoryCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("history", about: "usage/about/catalog-history")
  }

  @ParentCommand var parent: CatalogCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: .words("usage/option/limit.imports", value: "usage/value/number"))
  var limit = 1_000

  @Flag(help: .words("usage/option/json.imports"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func validate() throws {
    if limit < 1 { throw ValidationError(words: "usage/error/limit") }
  }

  func execute(_ context: CommandContext) throws -> Int32 {
    let imports = try context.storeForReading().map { try StoredLists($0).listImports(limit: limit) } ?? []
    context.note("imports", count: imports.count)
    for entry in imports {
      if json {
        try context.output.write(line: JSONWriter.text(of: ListReport.json(of: entry)))
      } else {
        let moment = SystemClock.local(entry.at)
        try context.output.say(
          "\(moment.date) \(moment.clock)  \(entry.by)  \(entry.file)  \(ListReport.text(of: entry, context.words))")
      }
    }
    return ExitStatus.done
  }
}
