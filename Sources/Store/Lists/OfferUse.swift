import Rules
import SQLite

/// How often this store sold each offer: lines of the records that were saved, whatever became of them.
enum OfferUse {
  /// Counts the lines of a record that is saved.
  static func count(_ lines: [OrderLine], _ db: Connection) throws {
    for line in lines {
      try db.run(
        "INSERT INTO offer_use (offer, lines) VALUES (?, 1) ON CONFLICT (offer) DO UPDATE SET lines = lines + 1",
        [.text(line.offer)])
    }
  }
}
