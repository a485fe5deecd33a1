import Catalog
import Rules
import SQLite

/// Reads offers of the store as they are sold in a market on a day.
struct OfferTable {
  let db: Connection
  let list: OfferListRow
  let market: String
  let day: CalendarDate
  /// Whether what the partner pays is read too.
  let withCosts: Bool
  /// Whether an offer matrix was imported: then an offer that it does not have is not for sale yet.
  let hasMatrix: Bool

  /// The table of the list that is valid; `nil` where the store has none for the market.
  init?(in market: String, on day: CalendarDate, withCosts: Bool, _ db: Connection) throws {
    guard let list = try OfferListRow.valid(in: market, on: day, db) else { return nil }
    self.db = db
    self.list = list
    self.market = market
    self.day = day
    self.withCosts = withCosts
    hasMatrix = try list.market.isEmpty ? false : db.exists("SELECT 1 FROM offer_matrix")
  }

  /// The offer with an id: of the list, else of the matrix, where its sale has ended.
  func offer(_ id: String) throws -> Offer? {
    let place = try db.first(
      "SELECT place FROM listed_offer_id WHERE list = ? AND id = ?", [.integer(list.number), .text(id)]
    ) { Int32(clamping: try $0.integer(0)) }
    guard let place else { return try hasMatrix ? endedOffer(id) : nil }
    return try offer(at: place)
  }

  /// The offer at a place of the list; `nil` where the list is gone.
  func offer(at place: Int32) throws -> Offer? {
    let key: [Value] = [.integer(list.key(place))]
    return withCosts
      ? try db.first("SELECT id, title, segment, tags, facts, prices, costs FROM listed_offer WHERE key = ?", key, read)
      : try db.first("SELECT id, title, segment, tags, facts, prices FROM listed_offer WHERE key = ?", key, read)
  }

  private func read(_ row: borrowing Cursor) throws -> Offer {
    let published = try PublishedOffer(row: row, withCosts: withCosts)
    let valid = published.plans.filter { plan in
      plan.isValid(on: day) && (plan.endOfSale.map { $0 >= day } ?? true)
        && (list.market.isEmpty || plan.markets.isEmpty || plan.markets.contains(market))
    }
    let entry = try hasMatrix ? matrixEntry(published.id) : nil
    var facts = OfferFacts(published, valid, entry)
    if valid.isEmpty {
      facts.sale = published.plans.contains { $0.from > day } ? .notYet : .ended
    } else if hasMatrix, entry == nil {
      facts.sale = .notYet
    }
    return Offer(
      facts: facts, title: published.title, prices: valid.map(OfferPrice.init(_:)), tags: published.tags)
  }

  /// An offer that the matrix still has and no list: end of sale.
  func endedOffer(_ id: String) throws -> Offer? {
    guard let entry = try matrixEntry(id) else { return nil }
    let published = PublishedOffer(id: entry.id, title: entry.title, segment: .commercial, plans: [])
    var facts = OfferFacts(published, [], entry)
    facts.sale = .ended
    return Offer(facts: facts, title: entry.title, prices: [])
  }

  private func matrixEntry(_ id: String) throws -> MatrixEntry? {
    try db.first(
      """
      SELECT id, title, minimum, maximum, limit_kind, limit_count, prerequisites, countries FROM offer_matrix
      WHERE id = ?
      """, [.text(id)], MatrixEntry.init(row:))
  }
}

extension PublishedOffer {
  /// Reads the columns id, title, segment, tags, facts, prices and, if asked, costs.
  init(row: borrowing Cursor, withCosts: Bool) throws {
    let segments = OfferSegment.allCases
    let segment = try row.number(2)
    let costs = withCosts ? try row.text(6) : nil
    guard segments.indices.contains(segment), let plans = PlanText.plans(try row.text(5), costs: costs) else {
      throw StoreError.damaged(detail: "listed_offer")
    }
    self.init(
      id: try row.text(0), title: try row.text(1), segment: segments[segment],
      tags: try row.text(3).split(separator: ";").map(String.init), plans: plans,
      own: OwnFactsText.facts(try row.text(4)))
  }
}

extension MatrixEntry {
  /// Reads the columns id, title, minimum, maximum, limit_kind, limit_count, prerequisites, countries.
  init(row: borrowing Cursor) throws {
    let kind = OfferLimitKind(rawValue: try row.text(4))
    let count = try row.number(5)
    self.init(
      id: try row.text(0), title: try row.text(1), minimum: try row.number(2), maximum: try row.number(3),
      limit: kind.map { OfferLimit(kind: $0, count: count) },
      prerequisites: try row.text(6).split(separator: " ").map(String.init),
      countries: try row.text(7).split(separator: " ").map(String.init))
  }
}
