import ArgumentParser
import Catalog
import Records

/// `frontdesk resellers show`: what is known of one reseller.
struct ResellersShowCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", about: "usage/about/resellers-show")
  }

  @ParentCommand var parent: ResellersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/resellers.reseller", value: "usage/value/reseller"))
  var reseller: String

  @Flag(help: .words("usage/option/json.reseller"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let list = try context.setup.lists(context.storeForReading()).resellers
    let id = reseller.lowercased()
    guard let found = list.reseller(reseller) ?? list.resellers.first(where: { $0.tenantID.lowercased() == id }) else {
      throw context.failure("resellers-command/unknown", ["reseller": reseller], status: ExitStatus.noInput)
    }
    let text = ResellerText(list, context)
    if json {
      try context.output.write(line: JSONWriter.text(of: text.json(found)))
    } else {
      for line in text.lines(of: found) { try context.output.say(line) }
    }
    return ExitStatus.done
  }
}
