import SQLite
public import Records
public import Rules

extension CustomerStore {
  /// The record with a reference, in any case.
  public func record(reference: String) throws(StoreError) -> StoredRecord? {
    try read { db in
      try db.first(
        """
        SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version,
          corrected_at, corrected_by, body,
          (SELECT record_order.body FROM record_order WHERE record_order.number = record.number),
          link.tenant_id, link.at, link.operator
        FROM record LEFT JOIN link USING (number)
        WHERE reference = ?
        """, [.text(reference)], Self.stored(_:))
    }
  }

  /// The reference of the record that was made of an application; `nil` where none was.
  public func reference(ofApplication application: String) throws(StoreError) -> String? {
    try read { db in
      try db.text("SELECT reference FROM record WHERE application = ?1 AND ?1 <> ''", [.text(application)])
    }
  }

  /// The record that an operator saved last.
  public func lastRecord(by owner: String) throws(StoreError) -> StoredRecord? {
    try read { db in
      try db.first(
        """
        SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version,
          corrected_at, corrected_by, body,
          (SELECT record_order.body FROM record_order WHERE record_order.number = record.number),
          link.tenant_id, link.at, link.operator
        FROM record LEFT JOIN link USING (number)
        WHERE saved_by = ? ORDER BY record.number DESC LIMIT 1
        """, [.text(owner)], Self.stored(_:))
    }
  }

  /// The city that most of the newest records of a postal code have; `nil` where no record has that code.
  ///
  /// The postal code is compared as records hold it, in the country's form.
  public func city(ofPostalCode code: String, country: String) throws(StoreError) -> String? {
    if code.isEmpty { return nil }
    return try read { db in try RecordPlaces.city(ofPostalCode: code, country: country, db) }
  }

  /// What an operator chose most often of late; nothing that was chosen once only.
  public func usualAnswers(of owner: String) throws(StoreError) -> UsualAnswers {
    try read { db in try RecordPlaces.usualAnswers(of: owner, db) }
  }

  /// The records that a text finds, newest first; all of them where the text is blank.
  ///
  /// Every word of it begins a word of the name, a reference, an e-mail address, the registration ID, a phone number, the
  /// domain prefix, the city or the country (``SearchWords``). Case, accents and the punctuation of numbers make no
  /// difference. A text of signs alone finds nothing. To go on behind a record, its number is given as `end`: however
  /// many there are, each piece costs the same.
  public func records(
    matching text: String, limit: Int, below end: Int64 = .max
  ) throws(StoreError) -> [RecordSummary] {
    try read { db in
      if text.allSatisfy(\.isWhitespace) {
        return try db.all(
          """
          SELECT number, reference, name, country, saved_at, saved_by FROM record
          WHERE number < ? ORDER BY number DESC LIMIT ?
          """, [.integer(end), .number(max(0, limit))], Self.summary(_:))
      }
      return try RecordNumbers.matching(text, limit: max(0, limit), below: end, db).compactMap { number in
        try db.first(
          "SELECT number, reference, name, country, saved_at, saved_by FROM record WHERE number = ?",
          [.integer(number)], Self.summary(_:))
      }
    }
  }

  /// A few of the records of a filter, newest first; ``RecordListing`` asks for one after the other.
  func piece(
    of filter: RecordFilter, limit: Int, below end: Int64, withCity: Bool
  ) throws(StoreError) -> RecordPiece {
    try read { db in try RecordPiece(of: filter, limit: max(1, limit), below: end, withCity: withCity, db) }
  }

  /// The references of the newest records whose reference begins so, in any case.
  public func references(beginningWith text: String, limit: Int) throws(StoreError) -> [String] {
    try read { db in
      // All begin with C and a hyphen.
      let isAny = "C-".hasPrefix(text.uppercased())
      return try db.all(
        isAny
          ? "SELECT reference FROM record WHERE ?1 <> '~' ORDER BY number DESC LIMIT ?2"
          : """
          SELECT reference FROM record WHERE reference >= ?1 AND reference < ?1 || '~' ORDER BY reference DESC LIMIT ?2
          """, [.text(text), .number(limit)]
      ) { try $0.text(0) }
    }
  }

  /// The logins of those who saved records, in order: each is one step in the index of the operators.
  public func operators(limit: Int) throws(StoreError) -> [String] {
    try read { db in
      try db.all(
        """
        WITH RECURSIVE login(found) AS (
          SELECT min(saved_by) FROM record
          UNION ALL SELECT (SELECT min(saved_by) FROM record WHERE saved_by > found) FROM login WHERE found IS NOT NULL
        ) SELECT found FROM login WHERE found IS NOT NULL LIMIT ?
        """, [.number(limit)]
      ) { try $0.text(0) }
    }
  }

  /// The newest records that a text finds, as ``records(matching:limit:below:)`` does, with their cities and how many
  /// there are, counted up to a number; where the text is blank, all of them are counted.
  public func page(matching text: String, limit: Int, countingUpTo most: Int) throws(StoreError) -> RecordPage {
    try read { db in
      text.allSatisfy(\.isWhitespace)
        ? try RecordPage(limit: limit, total: try Self.count(db), db)
        : try RecordPage(matching: text, limit: limit, countingUpTo: most, db)
    }
  }

  /// How many records there are: of all that were ever saved, those that were not erased. No row of them is read.
  public var count: Int {
    get throws(StoreError) { try read { db in try Self.count(db) } }
  }

  private static func count(_ db: Connection) throws -> Int {
    try db.number(
      """
      SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'record'), 0) - (SELECT count(*) FROM erased)
      """) ?? 0
  }

  /// How many records ``records(matching:limit:below:)`` would give without a limit.
  public func count(matching text: String) throws(StoreError) -> Int {
    try read { db in
      text.allSatisfy(\.isWhitespace)
        ? try db.number("SELECT count(*) FROM record") ?? 0
        : try RecordNumbers.matching(text, limit: .max, db).count
    }
  }

  /// Hands over every record, oldest first, a few at a time; others can write meanwhile.
  ///
  /// - Parameter end: what an earlier call gave, to be handed no records that came after it.
  /// - Returns: where it ended.
  /// Throws a ``StoreError`` or what the body throws.
  @discardableResult
  public func eachRecord(through end: Int64 = .max, _ body: (StoredRecord) throws -> Void) throws -> Int64 {
    var last: Int64 = 0
    while true {
      let batch = try read { db in
        try db.all(
          """
          SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version,
            corrected_at, corrected_by, body,
            (SELECT record_order.body FROM record_order WHERE record_order.number = record.number),
            link.tenant_id, link.at, link.operator, record.number
          FROM record LEFT JOIN link USING (number)
          WHERE record.number > ? AND record.number <= ? ORDER BY record.number LIMIT 100
          """, [.integer(last), .integer(end)]
        ) { row in (try row.integer(16), try Self.stored(row)) }
      }
      guard let newest = batch.last else { return last }
      for (_, record) in batch { try body(record) }
      last = newest.0
    }
  }

  /// Reads the columns of a stamp and, behind them, body, the prices that are kept and the link.
  static func stored(_ row: borrowing Cursor) throws -> StoredRecord {
    StoredRecord(
      stamp: try SavedStamp(row: row, besideFrom: 12), answers: try StoredForms.answers(from: try row.text(11)))
  }

  /// Reads the columns number, reference, name, country, saved_at, saved_by.
  static func summary(_ row: borrowing Cursor) throws -> RecordSummary {
    RecordSummary(
      number: try row.integer(0), reference: try row.text(1), companyName: try row.text(2), country: try row.text(3),
      savedAt: try row.text(4), savedBy: try row.text(5))
  }
}

extension CustomerStore {
  /// The saved customers that answer a question, at most some hundreds; each way of asking has its index.
  public func customers(_ question: CustomerQuestion) throws(StoreError) -> [KnownCustomer] {
    try read { db in try Self.customers(question, db) }
  }

  static func customers(_ question: CustomerQuestion, _ db: Connection) throws -> [KnownCustomer] {
    switch question {
    case .domainPrefix(let prefix):
      try db.all(
        """
        SELECT reference, name, country, registration_id, domain_prefix, email_domain, body FROM record
        WHERE domain_prefix = ? ORDER BY number LIMIT 100
        """, [.text(prefix.lowercased())], KnownCustomer.init(rowWithBody:))
    case .registrationID(let id, let country):
      id.isEmpty
        ? []
        : try db.all(
          """
          SELECT reference, name, country, registration_id, domain_prefix, email_domain, body FROM record
          WHERE country = ? AND registration_id = ? ORDER BY number LIMIT 100
          """, [.text(country), .text(id)], KnownCustomer.init(rowWithBody:))
    case .emailDomain(let domain):
      domain.isEmpty
        ? []
        : try db.all(
          """
          SELECT reference, name, country, registration_id, domain_prefix, email_domain FROM record
          WHERE email_domain = ? ORDER BY number LIMIT 100
          """, [.text(domain.lowercased())], KnownCustomer.init(row:))
    case .name(let name, let country): try named(CustomerNameKey(name), country, db)
    }
  }

  private static func named(_ key: CustomerNameKey, _ country: String, _ db: Connection) throws -> [KnownCustomer] {
    try NameSearch.records.rows(key, country: country, db).compactMap { number in
      try db.first(
        "SELECT reference, name, country, registration_id, domain_prefix, email_domain FROM record WHERE number = ?",
        [.integer(number)], KnownCustomer.init(row:))
    }
  }

  /// What of an answer is compared with that of other customers: registration ID and e-mail domain.
  static func compared(_ answers: Answers) -> (registrationID: String, emailDomain: String) {
    (
      TextNormalisation.comparedRegistrationID(answers[.registrationID], country: answers[.country]),
      CustomerEmailDomain.compared(ofEmail: answers[.email]) ?? ""
    )
  }

  /// Writes by which words a record is found.
  static func insertWords(
    number: Int64, _ answers: Answers, _ reference: String, application: String, _ db: Connection
  ) throws {
    // A customer who calls says the number of what they handed in.
    let words = SearchWords.words(of: answers, named: [reference, application])
    try db.run(
      "INSERT INTO customer_words (rowid, words) VALUES (?, ?)",
      [.integer(number), .text(SearchWords.row(of: words))])
  }

  /// Writes by what a record's name is found.
  static func insertName(number: Int64, country: String, name: String, _ db: Connection) throws {
    let key = CustomerNameKey(name)
    try db.run(
      "INSERT INTO record_name (number, country, key, head, tail, digits) VALUES (?, ?, ?, ?, ?, ?)",
      [.integer(number), .text(country), .text(key.text), .text(key.head), .text(key.tail), .text(key.digits)])
  }
}

extension KnownCustomer {
  /// Reads the columns reference, name, country, registration_id, domain_prefix, email_domain.
  fileprivate init(row: borrowing Cursor) throws {
    self.init(
      reference: try row.text(0), name: try row.text(1), country: try row.text(2), registrationID: try row.text(3),
      domainPrefix: try row.text(4), emailDomain: try row.text(5))
  }

  /// Reads the same columns and behind them body, whose order may count for the same customer.
  ///
  /// A damaged body has no order here: who opens the record, or verifies the store, hears of it.
  fileprivate init(rowWithBody row: borrowing Cursor) throws {
    try self.init(row: row)
    subscriptions = RecordReader.answers(written: try row.text(6))?.subscriptions ?? []
  }
}
