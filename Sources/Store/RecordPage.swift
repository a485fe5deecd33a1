import Records
import SQLite

/// The newest records that a text finds, and how many it finds: one look at the index for both.
public struct RecordPage: Hashable, Sendable {
  /// The newest of them.
  public var records: [RecordSummary] = []
  /// The city of each of these, in their order.
  public var cities: [String] = []
  /// How many there are, counted up to a number.
  public var found = 0
}

extension RecordPage {
  /// - Parameters:
  ///   - text: what was typed; not blank.
  ///   - limit: how many of the records are given.
  ///   - most: how far they are counted.
  init(matching text: String, limit: Int, countingUpTo most: Int, _ db: Connection) throws {
    let numbers = try Self.numbers(matching: text, limit: max(limit, most), db)
    found = numbers.count
    for number in numbers.prefix(limit) {
      let row = try db.first(
        """
        SELECT number, reference, name, country, saved_at, saved_by, substr(body, instr(body, '"city":"') + 7, 300)
        FROM record WHERE number = ?
        """, [.integer(number)], Self.row(_:))
      if let row { add(row) }
    }
  }

  /// Numbers of the records that a text finds, newest first; those below a number alone. A company whose name begins as a
  /// reference does is found where no reference does.
  static func numbers(
    matching text: String, limit: Int, below end: Int64 = .max, _ db: Connection
  ) throws -> [Int64] {
    let reference = ReferenceBeginning(text)
    let referred = try reference?.numbers(limit: limit, below: end, db) ?? []
    guard referred.isEmpty, reference?.isCertain != true, let query = SearchQuery(text) else { return referred }
    // The index gives its rows newest first, so that only as many are looked at as are wanted.
    return try db.all(
      """
      SELECT rowid FROM customer_words WHERE customer_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
      """, [.text(query.match), .integer(end), .number(limit)]
    ) { try $0.integer(0) }
  }

  /// All records, of which there are so many.
  init(limit: Int, total: Int, _ db: Connection) throws {
    found = total
    let rows = try db.all(
      """
      SELECT number, reference, name, country, saved_at, saved_by, substr(body, instr(body, '"city":"') + 7, 300)
      FROM record ORDER BY number DESC LIMIT ?
      """, [.number(limit)], Self.row(_:))
    for row in rows { add(row) }
  }

  private mutating func add(_ row: (record: RecordSummary, city: String)) {
    records.append(row.record)
    cities.append(row.city)
  }

  private static func row(_ row: borrowing Cursor) throws -> (record: RecordSummary, city: String) {
    (try CustomerStore.summary(row), city(in: try row.text(6)))
  }

  /// The text at the beginning of a piece of JSON; a record is not read whole for its city.
  static func city(in json: String) -> String {
    guard json.utf8.first == UInt8(ascii: "\"") else { return "" }
    var isEscaped = false
    for place in json.utf8.indices.dropFirst() {
      let octet = json.utf8[place]
      if isEscaped {
        isEscaped = false
      } else if octet == UInt8(ascii: "\\") {
        isEscaped = true
      } else if octet == UInt8(ascii: "\"") {
        return (try? JSONReader.read(String(json[...place])).value)?.text ?? ""
      }
    }
    return ""
  }
}
