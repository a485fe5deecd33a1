public import Records
import SQLite

/// What is kept of the prices of a record's order; asked within the transaction that saves it.
public typealias OrderPricing = (CustomerRecord, CustomerQuestions) -> [KeptPrice]

/// The customer's prices that are kept beside a record, in a row of their own: what a record is stays what was submitted.
enum RecordOrder {
  /// Puts the prices of a record in the place of those before.
  static func replace(number: Int64, _ prices: [KeptPrice], _ db: Connection) throws {
    try db.run("DELETE FROM record_order WHERE number = ?", [.integer(number)])
    if prices.isEmpty { return }
    try db.run(
      "INSERT INTO record_order (number, body) VALUES (?, ?)", [.integer(number), .text(KeptPrice.text(of: prices))])
  }

  /// Reads a column that holds the prices of a record, or nothing.
  static func read(_ row: borrowing Cursor, _ column: Int32) throws -> [KeptPrice] {
    row.isNull(column) ? [] : KeptPrice.read(try row.text(column))
  }
}
