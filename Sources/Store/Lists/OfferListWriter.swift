internal import Catalog
import Rules
import SQLite

/// Writes a list of offers in pieces, which nobody sees before all of it is there.
struct OfferListWriter {
  /// Offers, or rows of the index, in one transaction: some tenths of a second.
  private static let pieceSize = 2_000

  let store: CustomerStore
  let list: MarketOfferList
  let digest: String
  /// UTC, ISO 8601.
  let at: String
  /// Is told after each piece which part is written, 0 to 1.
  let progress: (Double) -> Void

  /// Writes all of it; the number of the list, which is not ready yet. Throws ``StoreError/takenOver`` where another
  /// import has begun meanwhile.
  func write() throws(StoreError) -> Int64 {
    let number = try begin()
    try writeOffers(number)
    try writeIDs(number)
    try writeWords(number)
    return number
  }

  private func begin() throws(StoreError) -> Int64 {
    try store.write { db in
      try db.run(
        """
        INSERT INTO offer_list (market, month, state, offers, plans, segment_ends, digest, at)
        VALUES (?, ?, 'written', ?, ?, ?, ?, ?)
        """,
        [
          .text(list.market), .text(list.month), .number(list.offers.count), .number(list.planCount),
          .text(segmentEnds.map(String.init).joined(separator: " ")), .text(digest), .text(at),
        ])
      return db.lastInsertedRow
    }
  }

  /// The offers stand by segment.
  private var segmentEnds: [Int] {
    var end = 0
    return OfferSegment.allCases.map { segment in
      end += list.offers[end...].prefix { $0.segment == segment }.count
      return end
    }
  }

  private func writeOffers(_ number: Int64) throws(StoreError) {
    try inPieces(number, list.offers.count, share: 0..<0.4) { place, db in
      let offer = list.offers[place]
      try db.run(
        """
        INSERT INTO listed_offer (key, id, title, segment, tags, facts, prices, costs) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .integer(OfferListRow.key(number, Int32(place))), .text(offer.id), .text(offer.title),
          .number(OfferSegment.allCases.firstIndex(of: offer.segment) ?? 0), .text(offer.tags.joined(separator: ";")),
          .text(OwnFactsText.text(offer.own)), .text(PlanText.prices(offer.plans)), .text(PlanText.costs(offer.plans)),
        ])
    }
  }

  /// In the order of the ids, so that each is written behind the last one.
  private func writeIDs(_ number: Int64) throws(StoreError) {
    let ids = list.offers.indices.map { (id: list.offers[$0].id.lowercased(), place: $0) }.sorted { $0.id < $1.id }
    try inPieces(number, ids.count, share: 0.4..<0.6) { row, db in
      try db.run(
        "INSERT OR IGNORE INTO listed_offer_id (list, id, place) VALUES (?, ?, ?)",
        [.integer(number), .text(list.offers[ids[row].place].id), .number(ids[row].place)])
    }
  }

  private func writeWords(_ number: Int64) throws(StoreError) {
    var words: [String: WordPlaces] = [:]
    for (place, offer) in list.offers.enumerated() {
      for key in OfferWords.keys(title: offer.title, id: offer.id) {
        words[String(key), default: WordPlaces()].append(Int32(place))
      }
    }
    let rows = words.sorted { $0.key < $1.key }.flatMap { word in word.value.parts.map { (word: word.key, part: $0) } }
    try inPieces(number, rows.count, share: 0.6..<1) { row, db in
      try db.run(
        "INSERT INTO offer_word (list, word, first, places) VALUES (?, ?, ?, ?)",
        [
          .integer(number), .text(rows[row].word), .number(Int(rows[row].part.first)), .bytes(rows[row].part.octets),
        ])
    }
  }

  private func inPieces(
    _ number: Int64, _ count: Int, share: Range<Double>, _ write: (Int, Connection) throws -> Void
  ) throws(StoreError) {
    var start = 0
    while start < count {
      let end = min(start + Self.pieceSize, count)
      try store.write { db in
        guard try db.exists("SELECT 1 FROM offer_list WHERE number = ? AND state = 'written'", [.integer(number)])
        else {
          throw StoreError.takenOver
        }
        for row in start..<end { try write(row, db) }
      }
      start = end
      progress(share.lowerBound + (share.upperBound - share.lowerBound) * Double(end) / Double(count))
      store.leaveRoom()
    }
  }
}

/// The places of a word, in parts that are read one at a time.
struct WordPlaces {
  private static let mostOfPart = 2_048
  private(set) var parts: [PlaceList] = []

  mutating func append(_ place: Int32) {
    if parts.last.map({ $0.count >= Self.mostOfPart }) ?? true { parts.append(PlaceList()) }
    parts[parts.count - 1].append(place)
  }
}
