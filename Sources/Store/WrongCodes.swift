import SQLite

/// The counting of wrong codes at a kiosk, within one transaction: per origin, and in all.
///
/// It stands in the store, so that no restart begins anew. A moment in the future, which a clock that was put back
/// leaves, is never waited for.
struct WrongCodes {
  /// From where the code comes.
  let origin: String
  let now: UTCMoment

  /// The first wrong codes of an origin cost nothing.
  private static let free = 2
  private static let firstPause = 5
  private static let longestPause = 300
  private static let mostAnHour = 600
  private static let day = 86_400

  /// How long an origin waits after so many wrong codes: 5 s after the third, then double, 5 minutes at most.
  static func pause(after wrong: Int) -> Int {
    guard wrong > free else { return 0 }
    return min(longestPause, firstPause << min(wrong - free - 1, 10))
  }

  /// Removes what is older than a day; how many rows.
  @discardableResult
  static func forget(before moment: String, _ db: Connection) throws -> Int {
    try db.run("DELETE FROM code_origin WHERE last_at < ?", [.text(moment)])
    let origins = db.changes
    try db.run("DELETE FROM code_minute WHERE minute < ?", [.text(moment)])
    return origins + db.changes
  }

  func forget(_ db: Connection) throws { try Self.forget(before: now.adding(seconds: -Self.day).text, db) }

  /// Seconds that must pass before a code of this origin is looked at.
  func wait(_ db: Connection) throws -> Int { max(try ownWait(db), try commonWait(db)) }

  private func ownWait(_ db: Connection) throws -> Int {
    let sql: StaticString = "SELECT wrong, last_at FROM code_origin WHERE origin = ?"
    let known = try db.first(sql, [.text(origin)]) { row in (wrong: try row.number(0), last: try row.text(1)) }
    guard let known, case let pause = Self.pause(after: known.wrong), pause > 0 else { return 0 }
    if let last = UTCMoment(known.last), last <= now {
      return max(0, pause - (now.secondsSince1970 - last.secondsSince1970))
    }
    // The clock went back: the wait begins now, and is as long as it is.
    try db.run("UPDATE code_origin SET last_at = ? WHERE origin = ?", [.text(now.text), .text(origin)])
    return pause
  }

  /// Within an hour only so many wrong codes are looked at, from wherever they come.
  private func commonWait(_ db: Connection) throws -> Int {
    let hour = 3_600
    let sql: StaticString = """
      SELECT coalesce(sum(wrong), 0), coalesce(min(minute), '') FROM code_minute WHERE minute > ? AND minute <= ?
      """
    let values: [Value] = [.text(now.adding(seconds: -hour).minute), .text(now.minute)]
    let found = try db.first(sql, values) { row in (count: try row.number(0), oldest: try row.text(1)) }
    guard let found, found.count >= Self.mostAnHour, let oldest = UTCMoment(found.oldest + ":00Z") else { return 0 }
    return min(Self.longestPause, max(1, oldest.secondsSince1970 + hour - now.secondsSince1970))
  }

  /// Counts a wrong code; seconds until the next try.
  func count(_ db: Connection) throws -> Int {
    try db.run(
      """
      INSERT INTO code_origin (origin, wrong, last_at) VALUES (?1, 1, ?2)
      ON CONFLICT (origin) DO UPDATE SET wrong = wrong + 1, last_at = ?2
      """, [.text(origin), .text(now.text)])
    try db.run(
      "INSERT INTO code_minute (minute, wrong) VALUES (?, 1) ON CONFLICT (minute) DO UPDATE SET wrong = wrong + 1",
      [.text(now.minute)])
    try db.run("UPDATE code_untold SET wrong = wrong + 1")
    return Self.pause(after: try db.number("SELECT wrong FROM code_origin WHERE origin = ?", [.text(origin)]) ?? 0)
  }

  /// A right code lowers the count by one.
  func forgive(_ db: Connection) throws {
    try db.run("UPDATE code_origin SET wrong = wrong - 1 WHERE origin = ?", [.text(origin)])
    try db.run("DELETE FROM code_origin WHERE origin = ? AND wrong <= 0", [.text(origin)])
  }

  /// How many wrong codes are to be told in the trail now; 0 where an entry of this minute is there already.
  func takeUntold(_ db: Connection) throws -> Int {
    let sql: StaticString = "SELECT wrong FROM code_untold WHERE wrong > 0 AND told_in <> ?"
    guard let wrong = try db.number(sql, [.text(now.minute)]) else { return 0 }
    try db.run("UPDATE code_untold SET wrong = 0, told_in = ?", [.text(now.minute)])
    return wrong
  }
}
