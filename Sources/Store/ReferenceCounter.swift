import SQLite

/// Gives the references of one transaction, `C-2026-000042`, and writes the count at its end.
///
/// It is read and written once, not at each record: a statement with a trigger makes the search index write what it has
/// gathered so far, which is a third of an import's time.
struct ReferenceCounter {
  private var year = 0
  private var last = 0
  private var isNew = false

  /// The next reference of a year.
  mutating func next(in year: Int, _ db: Connection) throws -> String {
    if year != self.year {
      try write(db)
      let known = try db.number("SELECT last FROM counter WHERE year = ?", [.number(year)])
      (self.year, last, isNew) = (year, known ?? 0, known == nil)
    }
    last += 1
    let digits = String(last)
    return "C-\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Keeps what was given, so that it is never given again.
  mutating func write(_ db: Connection) throws {
    guard year != 0 else { return }
    if isNew {
      try db.run("INSERT INTO counter (year, last) VALUES (?, ?)", [.number(year), .number(last)])
    } else {
      try db.run("UPDATE counter SET last = ?2 WHERE year = ?1", [.number(year), .number(last)])
    }
    isNew = false
  }
}
