import ArgumentParser
import Catalog
import Glibc
import Messages
import Records
import Rules
import Store

/// `frontdesk catalog list`: the offers that can be bought in a country on a day.
struct CatalogListCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", about: "usage/about/catalog-list")
  }

  @ParentCommand var parent: CatalogCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: .words("usage/option/catalog.find", value: "usage/value/words"))
  var find = ""

  @OptionGroup var place: CatalogOptions

  @Flag(help: .words("usage/option/catalog.all"))
  var all = false

  @Flag(help: .words("usage/option/json.offers"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let (source, market, day) = try place.offers(context)
    let text = OfferText(context.words, market: market, day: day, setup: context.setup)
    var count = 0
    for offer in source.all(matching: find, in: market, withEnded: all) {
      let obstacle = text.obstacle(to: offer)
      if obstacle != nil, !all { continue }
      if count == 0, !json, isatty(STDOUT_FILENO) == 1 { try context.output.say(text.heading) }
      count += 1
      if json {
        try context.output.write(line: JSONWriter.text(of: text.json(offer, obstacle)))
      } else {
        try context.output.say(text.row(offer, obstacle))
      }
    }
    context.note("offers", count: count)
    return ExitStatus.done
  }
}
