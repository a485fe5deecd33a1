import SQLite

/// The numbers of the records that a text finds, newest first.
enum RecordNumbers {
  /// Those below a number alone. A company whose name begins as a reference does is found where no reference does.
  static func matching(
    _ text: String, limit: Int, below end: Int64 = .max, _ db: Connection
  ) throws -> [Int64] {
    let reference = ReferenceBeginning(text)
    let referred = try reference?.numbers(limit: limit, below: end, db) ?? []
    guard referred.isEmpty, reference?.isCertain != true, let query = SearchQuery(text) else { return referred }
    guard let number = query.numberInPieces else { return try indexed(query, limit, 0..<end, db) }
    // Digits are typed in pieces nearly always because a number is written so. Words beside each other take the index long
    // to find where few records have both, so they are looked for only among the records that would stand before these.
    let joined = try indexed(number.joined, limit, 0..<end, db)
    let oldest = joined.count < limit ? 0 : joined.last ?? 0
    return merged(joined, try apart(number.apart, limit, oldest..<end, db), limit)
  }

  /// In the index of words. It gives its rows newest first, so that only as many are looked at as are wanted.
  private static func indexed(
    _ query: SearchQuery, _ limit: Int, _ numbers: Range<Int64>, _ db: Connection
  ) throws -> [Int64] {
    try db.all(
      """
      SELECT rowid FROM customer_words WHERE customer_words MATCH ? AND rowid < ? AND rowid >= ?
      ORDER BY rowid DESC LIMIT ?
      """,
      [.text(query.match), .integer(numbers.upperBound), .integer(numbers.lowerBound), .number(limit)]
    ) { try $0.integer(0) }
  }

  /// More records than these with the longest word are not looked at one by one.
  private static let mostCandidates = 64

  /// Words beside each other: where few records have the longest, those are asked for the others.
  private static func apart(
    _ query: SearchQuery, _ limit: Int, _ numbers: Range<Int64>, _ db: Connection
  ) throws -> [Int64] {
    let candidates = try indexed(query.longestWord, mostCandidates, numbers, db)
    guard candidates.count < mostCandidates else { return try indexed(query, limit, numbers, db) }
    return try candidates.filter { number in
      let row = try db.text("SELECT c0 FROM customer_words_content WHERE id = ?", [.integer(number)])
      return query.matches(SearchWords.words(ofRow: row ?? ""))
    }
  }

  /// Two lists, each newest first, as one.
  private static func merged(_ first: [Int64], _ second: [Int64], _ limit: Int) -> [Int64] {
    if second.isEmpty { return first }
    return Array(Set(first).union(second).sorted(by: >).prefix(limit))
  }
}
