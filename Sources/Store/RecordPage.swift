import Glibc
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
    let numbers = try RecordNumbers.matching(text, limit: max(limit, most), db)
    found = numbers.count
    for number in numbers.prefix(limit) {
      let row = try db.first(
        """
        SELECT number, reference, name, country, saved_at, saved_by, body
        FROM record WHERE number = ?
        """, [.integer(number)], Self.row(_:))
      if let row { add(row) }
    }
  }

  /// All records, of which there are so many.
  init(limit: Int, total: Int, _ db: Connection) throws {
    found = total
    let rows = try db.all(
      """
      SELECT number, reference, name, country, saved_at, saved_by, body
      FROM record ORDER BY number DESC LIMIT ?
      """, [.number(limit)], Self.row(_:))
    for row in rows { add(row) }
  }

  private mutating func add(_ row: (record: RecordSummary, city: String)) {
    records.append(row.record)
    cities.append(row.city)
  }

  private static func row(_ row: borrowing Cursor) throws -> (record: RecordSummary, city: String) {
    (try CustomerStore.summary(row), try row.withOctets(of: 6, city(inBody:)))
  }

  /// The city in the body of a record, which is not read whole for it; empty where it has none.
  static func city(inBody octets: UnsafeBufferPointer<UInt8>) -> String {
    guard let start = place(ofCityIn: octets) else { return "" }
    var (isEscaped, hasEscapes) = (false, false)
    for end in start..<octets.count {
      switch octets[end] {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): (isEscaped, hasEscapes) = (true, true)
      case UInt8(ascii: "\""):
        let text = String(decoding: octets[start..<end], as: UTF8.self)
        return hasEscapes ? (try? JSONReader.read("\"\(text)\"").value)?.text ?? "" : text
      default: break
      }
    }
    return ""
  }

  /// Where the city's text begins. Within a text a quotation mark is escaped, so this name stands nowhere else.
  private static func place(ofCityIn octets: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = octets.baseAddress else { return nil }
    return name.withUTF8Buffer { name in
      guard let start = name.baseAddress else { return nil }
      var place = 0
      while octets.count - place >= name.count,
        let mark = memchr(first + place, Int32(name[0]), octets.count - place - name.count + 1)
      {
        place = UnsafeRawPointer(mark) - UnsafeRawPointer(first)
        if memcmp(first + place, start, name.count) == 0 { return place + name.count }
        place += 1
      }
      return nil
    }
  }

  private static let name: StaticString = "\"city\":\""
}
