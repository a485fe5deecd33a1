import SQLite
import Rules

/// A list of offers that the store holds, and is ready.
struct OfferListRow: Hashable {
  /// Of the list; never used again.
  var number: Int64
  /// Alpha-2; empty for the partner's own list.
  var market: String
  /// `2026-11`
  var month: String
  var offers: Int
  /// Behind which place the offers of each segment end, in the order of `OfferSegment.allCases`.
  var segmentEnds: [Int32]
  /// A digest of what the list holds.
  var digest: String

  /// The list that is valid in a market on a day: of the market itself, else the partner's own; of these the newest that is
  /// not of a later month, else the first. `nil` where the store has none for the market.
  static func valid(in market: String, on day: CalendarDate, _ db: Connection) throws -> OfferListRow? {
    let month = String(day.description.prefix(7))
    return try db.first(
      """
      SELECT number, market, month, offers, segment_ends, digest FROM offer_list
      WHERE state = 'ready' AND market IN (?1, '')
      ORDER BY market = '', month > ?2, CASE WHEN month > ?2 THEN month END, month DESC LIMIT 1
      """, [.text(market), .text(month)], OfferListRow.init(row:))
  }

  /// The list of a market and a month; `nil` where there is none.
  static func list(of market: String, month: String, _ db: Connection) throws -> OfferListRow? {
    try db.first(
      """
      SELECT number, market, month, offers, segment_ends, digest FROM offer_list
      WHERE state = 'ready' AND market = ? AND month = ?
      """, [.text(market), .text(month)], OfferListRow.init(row:))
  }

  /// The list of a market with the newest month.
  static func newest(of market: String, _ db: Connection) throws -> OfferListRow? {
    try db.first(
      """
      SELECT number, market, month, offers, segment_ends, digest FROM offer_list
      WHERE state = 'ready' AND market = ? ORDER BY month DESC LIMIT 1
      """, [.text(market)], OfferListRow.init(row:))
  }

  /// Reads the columns number, market, month, offers, segment_ends, digest.
  init(row: borrowing Cursor) throws {
    number = try row.integer(0)
    market = try row.text(1)
    month = try row.text(2)
    offers = try row.number(3)
    segmentEnds = try row.text(4).split(separator: " ").compactMap { Int32($0) }
    digest = try row.text(5)
    guard segmentEnds.count == OfferSegment.allCases.count else { throw StoreError.damaged(detail: "offer_list") }
  }

  /// The places of the offers of a segment.
  func places(of segment: OfferSegment) -> Range<Int32> {
    let place = OfferSegment.allCases.firstIndex(of: segment) ?? 0
    let start = place == 0 ? 0 : segmentEnds[place - 1]
    return start..<max(start, segmentEnds[place])
  }

  /// The key of the offer at a place.
  func key(_ place: Int32) -> Int64 { Self.key(number, place) }

  static func key(_ list: Int64, _ place: Int32) -> Int64 { list << 32 | Int64(place) }
}
