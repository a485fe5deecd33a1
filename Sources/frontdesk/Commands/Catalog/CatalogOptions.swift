import ArgumentParser
import Catalog
import Rules
import Store

/// For which customers and which day offers are printed.
struct CatalogOptions: ParsableArguments {
  @Option(help: .words("usage/option/catalog.country", value: "usage/value/country"), completion: Completion.countries)
  var country: String?

  @Option(help: .words("usage/option/catalog.on", value: "usage/value/day"), transform: Self.day)
  var on: CalendarDate?

  /// The offers of the day in the country: the partner's own where none is named.
  func offers(_ context: CommandContext) throws -> (source: StoreOffers, market: String, day: CalendarDate) {
    let setup = context.setup
    let market = try country.map(context.country) ?? setup.profile.country
    let day = on ?? SystemClock.today
    let base = try setup.catalog().offers
    return (setup.storeOffers(over: base, withCosts: setup.prices.readsCosts) { day }, market, day)
  }

  @Sendable private static func day(_ text: String) throws -> CalendarDate {
    if ["today", "vandaag"].contains(text.lowercased()) { return SystemClock.today }
    guard let day = CalendarDate(iso: text) else { throw ValidationError(words: "usage/error/day") }
    return day
  }
}
