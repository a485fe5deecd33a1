public import Catalog
import Rules
import SQLite

extension StoreOffers {
  /// The same offers, read within a transaction; of no use once it has ended.
  public func within(_ questions: CustomerQuestions) -> any OfferSource { TransactionOffers(self, questions) }
}

/// Offers read on the connection, and on the thread, of a transaction.
///
/// It finds nothing by a text: within a transaction rules only look offers up.
private final class TransactionOffers: OfferSource, @unchecked Sendable {
  private let source: StoreOffers
  private let questions: CustomerQuestions
  /// What is known of each market: its table, or that the store has no list for it.
  private var tables: [String: OfferTable?] = [:]

  init(_ source: StoreOffers, _ questions: CustomerQuestions) {
    self.source = source
    self.questions = questions
  }

  func count(in market: String) -> Int { table(market).map(\.list.offers) ?? source.base.count(in: market) }

  func offer(_ id: String, in market: String) -> Offer? {
    guard let table = table(market) else { return source.base.offer(id, in: market) }
    return questions.asking { _ in try table.offer(id) } ?? nil
  }

  func search(_ text: String, in market: String, first segments: [OfferSegment]) -> OfferFinds {
    OfferFinds(count: 0) { _ in nil }
  }

  private func table(_ market: String) -> OfferTable? {
    if let known = tables[market] { return known }
    let table = questions.asking { db in
      try OfferTable(in: market, on: source.today(), withCosts: source.withCosts, db)
    }
    tables[market] = table
    return table ?? nil
  }
}
