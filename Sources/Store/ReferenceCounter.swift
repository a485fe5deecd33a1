import SQLite

/// Gives the references of one transaction, `C-2026-000042`, and writes the count at its end.
///
/// It is read and written once, not at each record: a statement with a trigger makes the search index write what it has
/// gathered so far, which is a third of an import's time.
struct ReferenceCounter {
  /// What is counted: each kind apart from the others, and per year.
  enum Kind {
    case record
    case application
  }

  private let kind: Kind
  private var year = 0
  private var last = 0
  private var isNew = false

  init(_ kind: Kind) { self.kind = kind }

  /// The next reference of a year.
  mutating func next(in year: Int, _ db: Connection) throws -> String {
    if year != self.year {
      try write(db)
      let known = try db.number(kind.reading, [.number(year)])
      (self.year, last, isNew) = (year, known ?? 0, known == nil)
    }
    last += 1
    let digits = String(last)
    return "\(kind.letter)-\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Keeps what was given, so that it is never given again.
  mutating func write(_ db: Connection) throws {
    guard year != 0 else { return }
    try db.run(isNew ? kind.beginning : kind.raising, [.number(year), .number(last)])
    isNew = false
  }
}

extension ReferenceCounter.Kind {
  /// What its references begin with.
  var letter: String {
    switch self {
    case .record: "C"
    case .application: "A"
    }
  }

  fileprivate var reading: StaticString {
    switch self {
    case .record: "SELECT last FROM counter WHERE year = ?"
    case .application: "SELECT last FROM application_counter WHERE year = ?"
    }
  }

  fileprivate var beginning: StaticString {
    switch self {
    case .record: "INSERT INTO counter (year, last) VALUES (?1, ?2)"
    case .application: "INSERT INTO application_counter (year, last) VALUES (?1, ?2)"
    }
  }

  fileprivate var raising: StaticString {
    switch self {
    case .record: "UPDATE counter SET last = ?2 WHERE year = ?1"
    case .application: "UPDATE application_counter SET last = ?2 WHERE year = ?1"
    }
  }
}
