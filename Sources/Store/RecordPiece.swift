import SQLite

/// A few records of a list, newest first, and where to go on.
public struct RecordPiece: Hashable, Sendable {
  /// May be fewer than were asked for, and none, with more behind them.
  public var records: [ListedRecord] = []
  /// What the next piece is to be below; `nil` at the end.
  public var next: Int64?
}

extension RecordPiece {
  /// Reads a piece through the index that fits the filter; ``RecordFilter/since`` is for ``RecordListing``.
  ///
  /// Each way gives its rows newest first, so that only as many are looked at as are wanted: by reference, by the words of
  /// text and country, by the operator, or as they stand in the table.
  init(of filter: RecordFilter, limit: Int, below end: Int64, withCity: Bool, _ db: Connection) throws {
    let isBlank = filter.text.allSatisfy(\.isWhitespace)
    if !isBlank, let reference = ReferenceBeginning(filter.text) {
      let numbers = try reference.numbers(limit: limit, below: end, db)
      // A company whose name begins as a reference does is found where no reference does.
      if !numbers.isEmpty || reference.isCertain || end < .max {
        records = try numbers.compactMap { try Self.record($0, withCity, db) }.filter { filter.fits($0.summary) }
        next = numbers.count < limit ? nil : numbers.last
        return
      }
    }
    // The code of the country is one of a record's words, and is compared besides: a word of a name may be the same.
    var conditions: [String] = []
    if !isBlank {
      guard let query = SearchQuery(filter.text) else { return }
      conditions.append("(\(query.match))")
    }
    if !filter.country.isEmpty { conditions.append("\"\(filter.country.lowercased())\"") }
    let rest: [Value] = [.integer(end), .number(limit), .number(withCity ? 1 : 0)]
    if !conditions.isEmpty {
      records = try db.all(
        Self.byWords,
        [.text(conditions.joined(separator: " AND ")), .text(filter.country), .text(filter.savedBy)] + rest,
        Self.row(_:))
    } else if !filter.savedBy.isEmpty {
      records = try db.all(Self.byOperator, [.text(filter.savedBy)] + rest, Self.row(_:))
    } else {
      records = try db.all(Self.all, rest, Self.row(_:))
    }
    next = records.count < limit ? nil : records.last?.summary.number
  }

  private static let byWords: StaticString = """
    SELECT number, reference, name, country, saved_at, saved_by, domain_prefix, version,
      CASE WHEN ?6 THEN body END
    FROM customer_words CROSS JOIN record ON number = customer_words.rowid
    WHERE customer_words MATCH ?1 AND customer_words.rowid < ?4
      AND (?2 = '' OR country = ?2) AND (?3 = '' OR saved_by = ?3)
    ORDER BY customer_words.rowid DESC LIMIT ?5
    """

  private static let byOperator: StaticString = """
    SELECT number, reference, name, country, saved_at, saved_by, domain_prefix, version,
      CASE WHEN ?4 THEN body END
    FROM record WHERE saved_by = ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3
    """

  private static let all: StaticString = """
    SELECT number, reference, name, country, saved_at, saved_by, domain_prefix, version,
      CASE WHEN ?3 THEN body END
    FROM record WHERE number < ?1 ORDER BY number DESC LIMIT ?2
    """

  private static func record(_ number: Int64, _ withCity: Bool, _ db: Connection) throws -> ListedRecord? {
    try db.first(
      """
      SELECT number, reference, name, country, saved_at, saved_by, domain_prefix, version,
        CASE WHEN ?2 THEN body END
      FROM record WHERE number = ?1
      """, [.integer(number), .number(withCity ? 1 : 0)], row(_:))
  }

  private static func row(_ row: borrowing Cursor) throws -> ListedRecord {
    let isWithoutCity = row.isNull(8)
    return ListedRecord(
      summary: try CustomerStore.summary(row),
      city: isWithoutCity ? "" : try row.withOctets(of: 8, RecordPage.city(inBody:)),
      domainPrefix: try row.text(6), version: try row.number(7))
  }
}
