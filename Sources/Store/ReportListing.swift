import Records
public import Reports
import Rules
import SQLite

/// What a report counts of the records, oldest first, in pieces: others can write in between, and no record is read whole.
///
/// Records that are saved after the first piece are left out.
public struct ReportListing: Sendable {
  private let since: String
  private let until: String
  private var last: Int64 = 0
  /// The newest record when the listing began.
  private var end: Int64?

  private static let pieceSize = 500

  /// The records that were saved first at a moment or later, and before another (UTC, ISO 8601); empty stands for all.
  public init(since: String = "", until: String = "") {
    self.since = since
    // Behind every moment.
    self.until = until.isEmpty ? "~" : until
  }

  /// The next records, as many as a piece has of them, and how many were looked at; none at the end.
  ///
  /// Throws ``StoreError/damaged(detail:)`` where a record cannot be read.
  public mutating func next(in store: CustomerStore) throws(StoreError) -> (records: [ReportedRecord], seen: Int) {
    let (start, limit) = (last, end)
    let piece = try store.read { db in
      let end = try limit ?? Int64(db.number("SELECT coalesce(max(number), 0) FROM record") ?? 0)
      var piece = Piece(last: start, end: end)
      let rows = try db.query(
        Self.statement, [.integer(start), .integer(end), .text(since), .text(until), .number(Self.pieceSize)])
      while try rows.next() {
        piece.last = try rows.integer(0)
        piece.seen += 1
        if try rows.integer(1) == 1 { piece.records.append(try Self.record(rows)) }
      }
      return piece
    }
    (last, end) = (piece.last, piece.end)
    return (piece.records, piece.seen)
  }

  private struct Piece: Sendable {
    var records: [ReportedRecord] = []
    var seen = 0
    var last: Int64
    var end: Int64
  }

  // Of a record of another day nothing is read but the moment.
  private static let statement: StaticString = """
    SELECT piece.number, is_counted, piece.saved_at, saved_by, country,
      json_valid(record.body),
      CASE WHEN json_valid(record.body) THEN coalesce(json_extract(record.body, '$.reseller.partnerID'), '') END,
      CASE WHEN json_valid(record.body) THEN coalesce(json_extract(record.body, '$.qualification.kind'), '') END,
      CASE WHEN json_valid(record.body) THEN coalesce(json_array_length(record.body, '$.subscriptions'), 0) END,
      CASE WHEN json_valid(record.body) THEN coalesce(json_extract(record.body, '$.subscriptions'), '[]') END,
      record_order.body
    FROM (
      SELECT number, saved_at, saved_at >= ?3 AND saved_at < ?4 AS is_counted FROM record
      WHERE number > ?1 AND number <= ?2 ORDER BY number LIMIT ?5
    ) AS piece
    LEFT JOIN record ON is_counted AND record.number = piece.number
    LEFT JOIN record_order ON record_order.number = record.number
    ORDER BY piece.number
    """

  private static func record(_ row: borrowing Cursor) throws -> ReportedRecord {
    guard try row.integer(5) == 1 else { throw StoreError.damaged(detail: "record") }
    let prices = try RecordOrder.read(row, 10)
    // Prices are kept in the order of the lines: where there are as many, they say all of these.
    let lines =
      try row.number(8) == prices.count
      ? prices.map { ReportedLine($0) } : ReportedLine.lines(of: try order(row), prices)
    return ReportedRecord(
      at: try row.text(2), by: try row.text(3), country: try row.text(4), reseller: try row.text(6),
      qualification: try row.text(7), lines: lines)
  }

  private static func order(_ row: borrowing Cursor) throws -> [OrderLine] {
    guard case .array(let values)? = (try? JSONReader.read(try row.text(9)))?.value else {
      throw StoreError.damaged(detail: "record")
    }
    return try values.map { value in
      guard let offer = value["offer"]?.text, let quantity = value["quantity"]?.integer,
        let billing = value["billing"]?.text, let term = value["term"]?.text
      else { throw StoreError.damaged(detail: "record") }
      return OrderLine(offer: offer, quantity: quantity, billing: billing, term: term)
    }
  }
}
