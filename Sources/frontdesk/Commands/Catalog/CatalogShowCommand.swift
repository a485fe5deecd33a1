import ArgumentParser
import Catalog
import Messages
import Records
import Rules
import Store

/// `frontdesk catalog show`: one offer with all its plans.
struct CatalogShowCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", about: "usage/about/catalog-show")
  }

  @ParentCommand var parent: CatalogCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/catalog.offer", value: "usage/value/offer"))
  var offer: String

  @OptionGroup var place: CatalogOptions

  @Flag(help: .words("usage/option/json.offer"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let (source, market, day) = try place.offers(context)
    let id = offer.uppercased()
    guard let found = source.offer(offer, in: market) ?? source.offer(id, in: market) else {
      throw context.failure(
        "catalog-command/unknown", ["offer": offer, "country": market], status: ExitStatus.noInput)
    }
    let text = OfferText(context.words, market: market, day: day, setup: context.setup)
    let obstacle = text.obstacle(to: found)
    if json {
      try context.output.write(line: JSONWriter.text(of: text.json(found, obstacle)))
    } else {
      for line in text.lines(of: found, obstacle) { try context.output.say(line) }
    }
    return ExitStatus.done
  }
}
