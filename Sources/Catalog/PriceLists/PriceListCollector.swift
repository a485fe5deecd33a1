import Rules

/// Gathers the prices of a list while it is read, and makes its offers of them at the end.
struct PriceListCollector {
  /// What an offer is known by within a file.
  struct OfferKey: Hashable {
    let market: String
    let product: String
    let sku: String
  }

  private var offers: [PublishedOffer] = []
  /// The place of each offer's market, and the line on which the offer first stands.
  private var origins: [(market: Int, line: Int)] = []
  private var places: [OfferKey: Int32] = [:]
  private var markets: [String] = []
  private var currencies: [String] = []
  private var rows: [PriceListRow] = []
  private var newestStart = Int32.min
  /// The offer of the row before: a list names the plans of an offer one behind another.
  private var last: (key: OfferKey, place: Int32)?

  /// Whether no row could be read so far.
  var isEmpty: Bool { rows.isEmpty }

  /// The place of a currency among those of the list.
  mutating func number(of currency: String) -> UInt16 {
    if let known = currencies.firstIndex(of: currency) { return UInt16(clamping: known) }
    currencies.append(currency)
    return UInt16(clamping: currencies.count - 1)
  }

  /// The place of an offer, which is made where the file did not name it yet; `nil`, and a problem, where an earlier row
  /// gives another segment.
  mutating func place(of key: OfferKey, segment: OfferSegment, _ row: inout ListRow) -> Int32? {
    let known = last?.key == key ? last?.place : places[key]
    guard let place = known else { return newPlace(of: key, segment: segment, &row) }
    last = (key, place)
    let offer = offers[Int(place)]
    if offer.segment != segment {
      row.report(PriceListColumn.segment, .differs(line: origins[Int(place)].line))
      return nil
    }
    return place
  }

  private mutating func newPlace(of key: OfferKey, segment: OfferSegment, _ row: inout ListRow) -> Int32? {
    let product = row.text(PriceListColumn.productTitle)
    let sku = row.text(PriceListColumn.skuTitle)
    if product.isEmpty, sku.isEmpty { row.report(PriceListColumn.productTitle, .required) }
    let tags = row.list(PriceListColumn.tags)
    guard row.problems.isEmpty else { return nil }
    let place = Int32(clamping: offers.count)
    places[key] = place
    last = (key, place)
    let market = markets.firstIndex(of: key.market) ?? markets.count
    if market == markets.count { markets.append(key.market) }
    origins.append((market, row.line))
    offers.append(
      PublishedOffer(
        id: PublishedText.id(product: key.product, sku: key.sku),
        title: sku.isEmpty ? product : PublishedText.title(product: product, sku: sku), segment: segment, tags: tags,
        plans: []))
    return place
  }

  mutating func append(_ row: PriceListRow) {
    newestStart = max(newestStart, row.from)
    rows.append(row)
  }

  /// The lists by market, in the order in which the file names the markets, and the rows that do not rule.
  consuming func finish(month: String?) -> (lists: [MarketOfferList], leftOut: [ListProblem]) {
    let month = month ?? Self.month(of: newestStart)
    rows.sort(by: PriceListRow.isInOrder)
    var leftOut: [ListProblem] = []
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end].isOfSamePlan(as: rows[start]) { end += 1 }
      let ranges = PlanRanges(rows[start..<end])
      for row in ranges.ruling { if let plan = plan(row, month) { offers[Int(row.offer)].plans.append(plan) } }
      leftOut += ranges.leftOut.map { ListProblem(line: Int($0.line), fault: $0.fault) }
      start = end
    }
    rows = []
    var byMarket = markets.map { _ in [PublishedOffer]() }
    for (place, offer) in offers.enumerated() where !offer.plans.isEmpty {
      byMarket[origins[place].market].append(offer)
    }
    let lists = zip(markets, byMarket).map { MarketOfferList(market: $0, month: month, offers: $1) }
    return (lists.filter { !$0.offers.isEmpty }, leftOut)
  }

  private func plan(_ row: PriceListRow, _ month: String) -> PublishedPlan? {
    let billings = OfferCatalogReader.billings
    let currency = currencies[Int(row.currency)]
    guard let from = CalendarDate(daysSince1970: Int(row.from)), let until = CalendarDate(daysSince1970: Int(row.until))
    else { return nil }
    return PublishedPlan(
      plan: OfferPlan(
        term: OfferCatalogReader.terms[Int(row.plan) / billings.count],
        billing: billings[Int(row.plan) % billings.count]),
      price: Money(minorUnits: row.price, currency: currency), cost: Money(minorUnits: row.cost, currency: currency),
      from: from, until: until,
      endOfSale: row.endOfSale == .max ? nil : CalendarDate(daysSince1970: Int(row.endOfSale)), list: month)
  }

  private static func month(of days: Int32) -> String {
    CalendarDate(daysSince1970: Int(days)).map { String($0.description.prefix(7)) } ?? ""
  }
}
