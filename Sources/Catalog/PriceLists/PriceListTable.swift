import Reference
import Rules

/// Reads the rows of a price list, or of a preview.
struct PriceListTable {
  private var table: ListTable
  private var prices = PriceListCollector()

  init(header: CSVRecord) {
    table = ListTable(
      columns: PriceListColumn.ofPriceList, required: PriceListColumn.requiredOfPriceList, header: header,
      passesOverOthers: true)
  }

  mutating func take(_ record: CSVRecord) {
    // A file of which nothing can be read is another kind of file.
    guard table.isUsable, !(table.isHopeless && prices.isEmpty), var row = table.row(record) else { return }
    prices.take(&row)
    table.takeProblems(of: row)
  }

  /// The lists by market, and what was left out. The month is that of the newest start where none is given.
  consuming func finish(month: String?) -> (lists: [MarketOfferList], refused: [ListProblem]) {
    let problems = table.problems
    let read = prices.finish(month: month)
    return (read.lists, read.leftOut.isEmpty ? problems : (problems + read.leftOut).sorted { $0.line < $1.line })
  }
}

extension PriceListCollector {
  private typealias Column = PriceListColumn

  /// Takes a row; what is wrong in it is reported there, and the row left out.
  mutating func take(_ row: inout ListRow) {
    let product = row.id(Column.productID, longest: 20)
    let sku = row.id(Column.skuID, longest: 8)
    let plan = Self.plan(&row)
    let market = row.text(Column.market, isRequired: true)
    if !market.isEmpty, !Countries.contains(market) { row.report(Column.market, .unknownCountry(market)) }
    let currency = row.currency(Column.currency)
    let price = row.publishedMoney(Column.price, currency: currency)
    let cost = row.publishedMoney(Column.cost, currency: currency)
    let start = row.moment(Column.start)
    let end = row.moment(Column.end)
    if let start, let end, end.day < start.day { row.report(Column.end, .endBeforeStart) }
    let endOfSale = row.hasText(Column.endOfSale) ? row.moment(Column.endOfSale) : nil
    let tier = Self.tier(&row)
    let segment = Self.segment(&row)
    guard row.problems.isEmpty, let plan, let price, let cost, let start, let end, let segment else { return }
    guard let offer = place(of: OfferKey(market: market, product: product, sku: sku), segment: segment, &row) else {
      return
    }
    append(
      PriceListRow(
        offer: offer, plan: plan, currency: number(of: currency), price: price.minorUnits, cost: cost.minorUnits,
        from: Int32(clamping: start.day.daysSince1970), until: Int32(clamping: end.day.daysSince1970),
        startSeconds: start.seconds, endOfSale: endOfSale.map { Int32(clamping: $0.day.daysSince1970) } ?? .max,
        tier: tier, line: Int32(clamping: row.line)))
  }

  /// The place of the plan among those that are sold; anything else is kept out and told.
  private static func plan(_ row: inout ListRow) -> UInt8? {
    let term = row.text(Column.term, isRequired: true)
    let billing = row.text(Column.billing, isRequired: true)
    let termPlace = OfferCatalogReader.terms.firstIndex(of: term)
    if termPlace == nil, !term.isEmpty { row.report(Column.term, .notSold(String(term.prefix(40)))) }
    let billingPlace = OfferCatalogReader.billings.firstIndex(of: billing.lowercased())
    if billingPlace == nil, !billing.isEmpty { row.report(Column.billing, .notSold(String(billing.prefix(40)))) }
    guard let termPlace, let billingPlace else { return nil }
    return UInt8(termPlace * OfferCatalogReader.billings.count + billingPlace)
  }

  /// The number of licences with which the row's tier begins; the list writes it as a decimal or not at all.
  private static func tier(_ row: inout ListRow) -> Int32 {
    let text = row.text(Column.tierFrom)
    if text.isEmpty { return 0 }
    let whole = text.prefix { $0 != "." }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }), let tier = Int32(whole)
    else {
      row.report(Column.tierFrom, .notWhole)
      return 0
    }
    // A tier from 1 is the same as none.
    return tier <= 1 ? 0 : tier
  }

  private static func segment(_ row: inout ListRow) -> OfferSegment? {
    let text = row.text(Column.segment, isRequired: true)
    if text.isEmpty { return nil }
    let segment = segments[text.lowercased()]
    if segment == nil { row.report(Column.segment, .notOneOf(["Commercial", "Education", "Government", "Charity"])) }
    return segment
  }

  /// What Partner Center calls the segments: in price lists, and `Nonprofit` in its product resources.
  private static let segments: [String: OfferSegment] = [
    "commercial": .commercial, "education": .education, "government": .government, "charity": .nonprofit,
    "nonprofit": .nonprofit,
  ]
}
