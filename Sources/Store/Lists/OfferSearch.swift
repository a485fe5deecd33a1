internal import Catalog
import Rules
import SQLite

/// Finds the offers of a list by what was typed: those of the segments first, of these the ones sold most, then by title.
struct OfferSearch {
  /// More finds than this are not counted.
  static let most = 150
  /// Words of the index that begin with what was typed, at most.
  private static let mostWords = 1_000

  private let table: OfferTable
  private let typed: [String]
  private let used: [UsedOffer]

  /// An offer that was sold before.
  struct UsedOffer {
    var place: Int32
    var keys: Set<Substring>
  }

  /// A search for a text; `used` are the offers sold most, in this order.
  init(_ text: String, _ table: OfferTable, used: [UsedOffer]) {
    self.table = table
    typed = OfferWords.typed(text)
    self.used = used
  }

  /// The places that were found, in order, and whether there are more.
  func places(
    first segments: [OfferSegment], most: Int = OfferSearch.most
  ) throws -> (places: [Int32], hasMore: Bool) {
    var places: [Int32] = []
    let order = segments + OfferSegment.allCases.filter { !segments.contains($0) }
    for segment in order {
      let range = table.list.places(of: segment)
      let sold = used.filter { range.contains($0.place) && isTyped($0) }.map(\.place)
      places += sold
      let taken = Set(sold)
      var stream = try Streams(self, range)
      while let place = try stream.next() {
        if places.count >= most { return (places, true) }
        if taken.isEmpty || !taken.contains(place) { places.append(place) }
      }
    }
    return (places, false)
  }

  /// The ids of offers whose sale has ended, which stand in the matrix alone.
  func endedIDs(limit: Int) throws -> [String] {
    guard table.hasMatrix else { return [] }
    let rows = try table.db.all(
      """
      SELECT id, title FROM offer_matrix WHERE NOT EXISTS (
        SELECT 1 FROM listed_offer_id WHERE list = ? AND listed_offer_id.id = offer_matrix.id)
      ORDER BY title
      """, [.integer(table.list.number)]
    ) { row in (id: try row.text(0), title: try row.text(1)) }
    return Array(rows.lazy.filter { isTyped(OfferWords.keys(title: $0.title, id: $0.id)) }.map(\.id).prefix(limit))
  }

  private func isTyped(_ offer: UsedOffer) -> Bool { isTyped(offer.keys) }

  private func isTyped(_ keys: Set<Substring>) -> Bool {
    typed.allSatisfy { word in keys.contains(word[...]) || keys.contains { $0.hasPrefix(word) } }
  }

  /// The places of a range at which every typed word is.
  private struct Streams {
    private var streams: [PlaceStream] = []
    private var place: Int32
    private let end: Int32

    init(_ search: OfferSearch, _ range: Range<Int32>) throws {
      place = range.lowerBound
      end = range.upperBound
      for word in search.typed { streams.append(try search.stream(word)) }
    }

    /// The next of them; every place where nothing was typed.
    mutating func next() throws -> Int32? {
      var agreeing = 0
      var number = 0
      while place < end {
        if agreeing == streams.count {
          defer { place += 1 }
          return place
        }
        guard let found = try streams[number].first(from: place), found < end else { return nil }
        agreeing = found == place ? agreeing + 1 : 1
        place = found
        number = (number + 1) % streams.count
      }
      return nil
    }
  }

  private func stream(_ word: String) throws -> PlaceStream {
    let (db, list) = (table.db, table.list.number)
    if word.count <= OfferWords.longestBeginning { return PlaceStream([word], list: list, db) }
    var words = try words(beginningWith: word)
    if word.count <= OfferWords.longestOfProduct, !words.contains(word) { words.append(word) }
    let others = word.count > OfferWords.longestOfProduct ? try places(ofProduct: word) : []
    return PlaceStream(words, others: others, list: list, db)
  }

  /// The words of the index that begin so: each is found from the one before by a step in the index.
  private func words(beginningWith beginning: String) throws -> [String] {
    try table.db.all(
      """
      WITH RECURSIVE word(found) AS (
        SELECT min(word) FROM offer_word WHERE list = ?1 AND word >= ?2
        UNION ALL
        SELECT (SELECT min(word) FROM offer_word WHERE list = ?1 AND word > found) FROM word
        WHERE found >= ?2 AND found < ?3
      ) SELECT found FROM word WHERE found >= ?2 AND found < ?3 LIMIT ?4
      """, [.integer(table.list.number), .text(beginning), .text(beginning + "\u{10FFFF}"), .number(Self.mostWords)]
    ) { try $0.text(0) }
  }

  /// The places of the offers whose product begins so, rising.
  private func places(ofProduct beginning: String) throws -> [Int32] {
    try table.db.all(
      "SELECT place FROM listed_offer_id WHERE list = ?1 AND id >= ?2 AND id < ?2 || '~' LIMIT ?3",
      [.integer(table.list.number), .text(beginning), .number(Self.mostWords)]
    ) { Int32(clamping: try $0.integer(0)) }.sorted()
  }
}
