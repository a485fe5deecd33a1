import Catalog
import Messages
import Records
import Rules
import Screens
import Store
import Text
import Wizard

/// Offers in words and as JSON, as the commands of the catalogue print them.
struct OfferText {
  let words: Messages
  let orderWords: OrderWords
  private let market: String
  private let context: RuleContext
  private let setting: PriceSetting

  /// For a market (alpha-2) on a day.
  init(_ words: Messages, market: String, day: CalendarDate, setup: Setup) {
    self.words = words
    orderWords = OrderWords(messages: words)
    self.market = market
    setting = setup.prices
    context = RuleContext(environment: setup.environment(today: day, lookups: NoLookups()), country: market)
  }

  /// Why nobody in the market can buy the offer on the day; `nil` where somebody can.
  func obstacle(to offer: Offer) -> String? {
    let line = OrderLine(offer: offer.facts.id, quantity: 1, billing: "", term: "")
    let position = OrderPosition(lines: [line], index: 0, offer: offer.facts)
    return Rule.subscriptionMarket.finding(in: position, context).map { words.obstacle($0) }
  }

  // MARK: - A row

  private static let titleColumns = 48
  private static let idColumns = 19
  private static let segmentColumns = 11

  /// The names of the columns.
  var heading: String {
    cells(
      words.text("catalog-command/offer"), words.text("catalog-command/title"), words.text("catalog-command/segment"),
      words.text("catalog-command/price"))
  }

  /// `CFQ7TTC0LH18:0001  Microsoft 365 Business Basic  commercial  6.40 EUR a month`
  func row(_ offer: Offer, _ obstacle: String?) -> String {
    let price = prices(of: offer).first.map { price in
      let payment = price.unitPrice.divided(into: price.plan.payments)
      return "\(orderWords.amount(payment)) \(orderWords.period(ofBilling: price.plan.billing))"
    }
    return cells(
      offer.facts.id, offer.title, words.text("offer-segment/\(offer.facts.segment.rawValue)"), obstacle ?? price ?? "")
  }

  private func cells(_ id: String, _ title: String, _ segment: String, _ rest: String) -> String {
    [
      RecordTable.padded(id, Self.idColumns), RecordTable.padded(title, Self.titleColumns),
      RecordTable.padded(segment, Self.segmentColumns), rest,
    ].joined(separator: "  ")
  }

  /// Every price of the offer in the market, as the customer pays it.
  func prices(of offer: Offer) -> [OfferPrice] {
    offer.prices.filter { $0.markets.isEmpty || $0.markets.contains(market) }.map { price in
      var price = price
      price.unitPrice = setting.customerPrice(of: price)
      return price
    }
  }

  // MARK: - JSON

  /// The offer as one object; with `reason` where it cannot be bought.
  func json(_ offer: Offer, _ obstacle: String?) -> JSONValue {
    let facts = offer.facts
    var members = [
      JSONMember("offer", .text(facts.id)), JSONMember("title", .text(offer.title)),
      JSONMember("segment", .text(facts.segment.rawValue)),
      JSONMember("minimum", .number(JSONNumber(facts.minimumQuantity))),
      JSONMember("maximum", .number(JSONNumber(facts.maximumQuantity))), JSONMember("limit", limit(facts)),
      JSONMember("prerequisites", .array(facts.prerequisites.map(JSONValue.text))),
      JSONMember("plans", .array(prices(of: offer).map(plan))),
    ]
    if let obstacle { members.append(JSONMember("reason", .text(obstacle))) }
    return .object(members)
  }

  /// The type as the offer matrix spells it.
  private func limit(_ facts: OfferFacts) -> JSONValue {
    guard let count = facts.limitPerCustomer else { return .null }
    let type = facts.limitKind == .lifetime ? "LifetimeCount" : "ConcurrentCount"
    return .object([JSONMember("type", .text(type)), JSONMember("count", .number(JSONNumber(count)))])
  }

  private func plan(_ price: OfferPrice) -> JSONValue {
    .object([
      JSONMember("term", .text(price.plan.term)), JSONMember("billing", .text(price.plan.billing)),
      JSONMember("currency", .text(price.unitPrice.currency)), JSONMember("price", .text(price.unitPrice.plainText)),
      JSONMember("from", price.from.map { .text($0.description) } ?? .null),
      JSONMember("until", price.until.map { .text($0.description) } ?? .null),
      JSONMember("list", price.list.isEmpty ? .null : .text(price.list)),
    ])
  }
}
