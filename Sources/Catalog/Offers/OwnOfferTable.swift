import Rules

/// Reads the rows of `offers.csv`.
struct OwnOfferTable {
  private var table: ListTable
  private var collector = OfferCollector()

  init(header: CSVRecord?) {
    table = ListTable(columns: OfferCatalogReader.columns, required: OfferCatalogReader.required, header: header)
  }

  mutating func take(_ record: CSVRecord) {
    guard table.isUsable, !table.isHopeless, var row = table.row(record) else { return }
    if let entry = Self.entry(&row) { collector.add(entry, &row) }
    table.takeProblems(of: row)
  }

  /// The offers, and what is wrong with the file; rows with problems are left out.
  consuming func finish() -> (offers: [Offer], problems: [ListProblem]) {
    let problems = table.problems
    return (collector.takeOffers(), problems)
  }

  /// What one row says; `nil` where anything in it is wrong.
  private static func entry(_ row: inout ListRow) -> Offer? {
    let id = row.text("offer", isRequired: true)
    let title = row.text("title", isRequired: true)
    let segment = row.choice("segment", OfferSegment.self)
    let isAddOn = row.boolean("isAddOn")
    let prerequisites = row.list("prerequisites")
    let minimum = row.whole("minimumQuantity") ?? 1
    let maximum = row.whole("maximumQuantity") ?? OfferCatalogReader.unlimitedQuantity
    if maximum < minimum { row.report("maximumQuantity", .belowMinimum) }
    let limit = row.whole("limitPerCustomer")
    let plan = OfferPlan(
      term: row.word("term", of: OfferCatalogReader.terms),
      billing: row.word("billing", of: OfferCatalogReader.billings))
    let money = row.money("unitPrice", currencyColumn: "currency")
    let cost = row.hasText("cost") ? row.money("cost", currencyColumn: "currency") : nil
    let markets = row.countries("markets")
    let tags = row.list("tags")
    let needsAttestation = row.boolean("attestation")
    let renewsTo = row.words("renewsTo", of: OfferCatalogReader.terms)
    guard row.problems.isEmpty, let segment, let money else { return nil }
    var facts = OfferFacts(
      id: id, segment: segment, isAddOn: isAddOn, prerequisites: prerequisites, minimumQuantity: minimum,
      maximumQuantity: maximum, limitPerCustomer: limit == 0 ? nil : limit, plans: [plan], markets: markets)
    let price = OfferPrice(plan: plan, unitPrice: money, cost: cost, markets: markets)
    facts.needsAttestation = needsAttestation
    facts.renewalTerms = renewsTo
    return Offer(facts: facts, title: title, prices: [price], tags: tags)
  }
}
