import Rules

/// Reads `offers.csv`: one row per offer, term, billing and currency; lists within a cell are separated by `;`.
///
/// The file may come in pieces: a price list has hundreds of thousands of rows, and neither its bytes nor its rows are
/// kept as a whole.
public struct OfferCatalogReader {
  /// The columns of the list, in the order in which it is written.
  public static let columns = [
    "offer", "title", "segment", "isAddOn", "prerequisites", "minimumQuantity", "maximumQuantity", "limitPerCustomer",
    "term", "billing", "currency", "unitPrice", "markets", "tags", "cost",
  ]

  static let required: Set<String> = ["offer", "title", "segment", "term", "billing", "currency", "unitPrice"]
  static let terms = ["P1M", "P1Y", "P3Y"]
  static let billings = ["monthly", "annual", "triennial", "none"]
  /// Where the list says nothing of a maximum: what Partner Center's own offers say.
  static let unlimitedQuantity = 10_000_000

  private var reader = CSVReader()
  private var rows = Rows()

  /// The header, once it is read, and what the rows came to.
  private struct Rows {
    var table: ListTable?
    var collector = OfferCollector()

    mutating func take(_ record: CSVRecord) {
      guard table != nil else {
        table = ListTable(
          columns: OfferCatalogReader.columns, required: OfferCatalogReader.required, header: record)
        return
      }
      guard table?.isUsable == true, table?.isHopeless == false, var row = table?.row(record) else { return }
      if let entry = OfferCatalogReader.entry(&row) { collector.add(entry, &row) }
      table?.takeProblems(of: row)
    }
  }

  /// A reader at the beginning of a list.
  public init() {}

  /// Takes the next bytes of the file.
  public mutating func take(_ bytes: ArraySlice<UInt8>) { reader.read(bytes) { rows.take($0) } }

  /// The catalogue, and what is wrong with the file; rows with problems are left out.
  public consuming func finish() -> (catalog: OfferCatalog, problems: [ListProblem]) {
    reader.finish { rows.take($0) }
    let table = rows.table ?? ListTable(columns: Self.columns, required: Self.required, header: nil)
    return (OfferCatalog(offers: rows.collector.takeOffers()), table.problems)
  }

  /// Reads a file that is in memory.
  public static func read(_ bytes: [UInt8]) -> (catalog: OfferCatalog, problems: [ListProblem]) {
    var reader = OfferCatalogReader()
    reader.take(bytes[...])
    return reader.finish()
  }

  /// What one row says; `nil` where anything in it is wrong.
  fileprivate static func entry(_ row: inout ListRow) -> Offer? {
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
    let cost = row.text("cost").isEmpty ? nil : row.money("cost", currencyColumn: "currency")
    let markets = row.countries("markets")
    let tags = row.list("tags")
    guard row.problems.isEmpty, let segment, let money else { return nil }
    let facts = OfferFacts(
      id: id, segment: segment, isAddOn: isAddOn, prerequisites: prerequisites, minimumQuantity: minimum,
      maximumQuantity: maximum, limitPerCustomer: limit == 0 ? nil : limit, plans: [plan], markets: markets)
    let price = OfferPrice(plan: plan, unitPrice: money, cost: cost, markets: markets)
    return Offer(facts: facts, title: title, prices: [price], tags: tags)
  }
}
