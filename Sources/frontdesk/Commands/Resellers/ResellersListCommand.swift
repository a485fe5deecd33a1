import ArgumentParser
import Catalog
import Glibc
import Records

/// `frontdesk resellers list`: the resellers, by name, with what keeps one from being chosen.
struct ResellersListCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", about: "usage/about/resellers-list")
  }

  @ParentCommand var parent: ResellersCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json.resellers"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let list = try context.setup.lists(context.storeForReading()).resellers
    let text = ResellerText(list, context)
    context.note("resellers", count: list.resellers.count)
    if !json, !list.resellers.isEmpty, isatty(STDOUT_FILENO) == 1 { try context.output.say(text.heading) }
    for reseller in list.resellers {
      if json {
        try context.output.write(line: JSONWriter.text(of: text.json(reseller)))
      } else {
        try context.output.say(text.row(reseller))
      }
    }
    return ExitStatus.done
  }
}
