import Rules

/// Reads `offers.csv`: one row per offer, term, billing and currency; lists within a cell are separated by `;`.
public enum OfferCatalogReader {
  /// The columns of the list, in the order in which it is written.
  public static let columns = [
    "offer", "title", "segment", "isAddOn", "prerequisites", "minimumQuantity", "maximumQuantity", "limitPerCustomer",
    "term", "billing", "currency", "unitPrice", "markets", "tags",
  ]

  static let required: Set<String> = ["offer", "title", "segment", "term", "billing", "currency", "unitPrice"]
  static let terms = ["P1M", "P1Y", "P3Y"]
  static let billings = ["monthly", "annual", "triennial", "none"]
  /// Where the list says nothing of a maximum: what Partner Center's own offers say.
  static let unlimitedQuantity = 10_000_000

  /// The catalogue, and what is wrong with the file; rows with problems are left out.
  public static func read(_ bytes: [UInt8]) -> (catalog: OfferCatalog, problems: [ListProblem]) {
    var table: ListTable?
    var collector = OfferCollector()
    // Record by record: a price list has hundreds of thousands, which would fill the memory if all were kept.
    func take(_ record: CSVRecord) {
      guard var known = table else {
        table = ListTable(columns: columns, required: required, header: record)
        return
      }
      guard known.isUsable, !known.isHopeless else { return }
      table = nil
      if var row = known.row(record) {
        if let entry = entry(&row) { collector.add(entry, &row) }
        known.takeProblems(of: row)
      }
      table = known
    }
    var reader = CSVReader()
    reader.read(bytes, take)
    reader.finish(take)
    let read = table ?? ListTable(columns: columns, required: required, header: nil)
    return (OfferCatalog(offers: collector.offers), read.problems)
  }

  /// What one row says; `nil` where anything in it is wrong.
  private static func entry(_ row: inout ListRow) -> Offer? {
    let id = row.text("offer", isRequired: true)
    let title = row.text("title", isRequired: true)
    let segment = row.choice("segment", OfferSegment.self)
    let isAddOn = row.boolean("isAddOn")
    let prerequisites = row.list("prerequisites")
    let minimum = row.whole("minimumQuantity") ?? 1
    let maximum = row.whole("maximumQuantity") ?? unlimitedQuantity
    if maximum < minimum { row.report("maximumQuantity", .belowMinimum) }
    let limit = row.whole("limitPerCustomer")
    let plan = OfferPlan(term: row.word("term", of: terms), billing: row.word("billing", of: billings))
    let money = row.money("unitPrice", currencyColumn: "currency")
    let markets = row.countries("markets")
    let tags = row.list("tags")
    guard row.problems.isEmpty, let segment, let money else { return nil }
    let facts = OfferFacts(
      id: id, segment: segment, isAddOn: isAddOn, prerequisites: prerequisites, minimumQuantity: minimum,
      maximumQuantity: maximum, limitPerCustomer: limit == 0 ? nil : limit, plans: [plan], markets: markets)
    let price = OfferPrice(plan: plan, unitPrice: money, markets: markets)
    return Offer(facts: facts, title: title, prices: [price], tags: tags)
  }
}
