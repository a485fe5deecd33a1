import SQLite
import Rules

/// Finds names that are the same or one slip of the finger away, each by an index of the table that holds their keys.
///
/// One half of a name with a slip is as it was, and is found by its index. Of very many names that share a half, only the
/// first hundreds are looked at.
struct NameSearch: Sendable {
  /// The rows of a country with a key; country, key.
  let same: StaticString
  /// The rows and keys with the same first half and digits; country, half, digits.
  let sameHead: StaticString
  /// The same with the last half.
  let sameTail: StaticString

  /// The names of the store's own records.
  static let records = NameSearch(
    same: "SELECT number FROM record_name WHERE country = ? AND key = ? ORDER BY number LIMIT 100",
    sameHead: "SELECT number, key FROM record_name WHERE country = ? AND head = ? AND digits = ? LIMIT 300",
    sameTail: "SELECT number, key FROM record_name WHERE country = ? AND tail = ? AND digits = ? LIMIT 300")

  /// The rows of names with the same key first, then of those with one slip.
  func rows(_ key: CustomerNameKey, country: String, _ db: Connection) throws -> [Int64] {
    guard !key.text.isEmpty else { return [] }
    let same = try db.all(same, [.text(country), .text(key.text)]) { try $0.integer(0) }
    var near: Set<Int64> = []
    for halves in key.slipHalves {
      for (sql, text) in [(sameHead, halves.head), (sameTail, halves.tail)] {
        let rows = try db.query(sql, [.text(country), .text(text), .text(key.digits)])
        while try rows.next() {
          let other = CustomerNameKey(text: try rows.text(1))
          if key != other, key.isNear(other) { near.insert(try rows.integer(0)) }
        }
      }
    }
    return same + near.sorted()
  }
}
