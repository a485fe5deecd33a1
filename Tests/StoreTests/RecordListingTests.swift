import Records
import Rules
import TestSupport
import Testing

@testable import Store

@Suite("A list of records")
struct RecordListingTests {
  private let store: CustomerStore
  private let folder: StoreFolder

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
    // Two countries and two operators; "de" is a word of a name too, and the third was saved while the clock was wrong.
    try save("Jansen de Vries", by: "anna", at: "2026-11-18T09:00:00Z")
    try save("Berliner Rad", by: "bob", at: "2026-11-19T09:00:00Z", isGerman: true)
    try save("Fietsen Zuid", by: "anna", at: "2025-01-01T00:00:00Z")
    try save("C-2 Bouw", by: "bob", at: "2026-11-20T23:00:00Z")
    try save("Hamburger Boote", by: "anna", at: "2026-11-21T09:00:00Z", isGerman: true)
  }

  private func save(_ name: String, by login: String, at moment: String, isGerman: Bool = false) throws {
    let prefix = name.filter(\.isLetter).lowercased()
    var changes: [Field: String] = [
      .companyName: name, .domainPrefix: prefix, .email: "info@\(prefix).nl", .registrationID: "",
    ]
    if isGerman {
      changes.merge([
        .country: "DE", .culture: "de-DE", .postalCode: "10115", .city: "Berlin", .addressLine1: "Torstrasse 1",
        .phone: "+49 30 12345678",
      ]) { $1 }
    }
    let draft = Draft.example(owner: login, changing: changes)
    _ = try store.submit(draft, by: login, at: moment, year: 2026, rules: "1") { _ throws(RecordProblems) in
      try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
    }
  }

  private func filter(
    _ text: String = "", since: String = "", country: String = "", by login: String = ""
  ) -> RecordFilter {
    var filter = RecordFilter()
    (filter.text, filter.since, filter.country, filter.savedBy) = (text, since, country, login)
    return filter
  }

  /// The numbers of all records of a list.
  private func numbers(_ filter: RecordFilter, limit: Int = .max) throws -> [Int64] {
    var listing = RecordListing(filter, limit: limit)
    var numbers: [Int64] = []
    while true {
      let records = try listing.next(in: store)
      if records.isEmpty { return numbers }
      numbers += records.map(\.summary.number)
    }
  }

  @Test("has what its filter leaves, newest first")
  func filters() throws {
    let rows: [(RecordFilter, [Int64])] = [
      (filter(), [5, 4, 3, 2, 1]), (filter("  "), [5, 4, 3, 2, 1]), (filter(country: "NL"), [4, 3, 1]),
      (filter(country: "DE"), [5, 2]), (filter(by: "anna"), [5, 3, 1]), (filter(by: "ann"), []),
      (filter(country: "NL", by: "anna"), [3, 1]), (filter(country: "DE", by: "bob"), [2]),
      (filter("berl"), [5, 2]), (filter("berl", by: "anna"), [5]), (filter("fiets", country: "DE"), []),
      (filter("fiets", country: "NL"), [3]), (filter("C-2026-00000", country: "DE"), [5, 2]),
      (filter("c-2026-000001"), [1]), (filter("C-2", by: "bob"), [4, 2]), (filter("***"), []),
      (filter("***", country: "NL"), []), (filter(country: "FR"), []),
    ]
    for (filter, expected) in rows {
      #expect(try numbers(filter) == expected, "\(filter)")
      for limit in 0...5 { #expect(try numbers(filter, limit: limit) == Array(expected.prefix(limit)), "\(filter)") }
    }
  }

  @Test("looks behind a record that a wrong clock made old")
  func since() throws {
    #expect(try numbers(filter(since: "2026-11-19T00:00:00Z")) == [5, 4, 2])
    #expect(try numbers(filter(since: "2026-11-19T09:00:00Z", country: "DE")) == [5, 2])
    #expect(try numbers(filter(since: "2026-11-19T09:00:01Z")) == [5, 4])
    #expect(try numbers(filter(since: "2026-11-19T09:00:01Z"), limit: 1) == [5])
    #expect(try numbers(filter("berl", since: "2026-11-20T00:00:00Z")) == [5])
    #expect(try numbers(filter(since: "2027-01-01T00:00:00Z")) == [])
  }

  @Test("comes in pieces that leave nothing out and give nothing twice")
  func pieces() throws {
    for filter in [filter(), filter(country: "NL"), filter(by: "anna"), filter("C-2026"), filter("C-2026", by: "bob")] {
      let whole = try numbers(filter)
      for size in 1...3 {
        var found: [Int64] = []
        var end: Int64? = .max
        while let below = end {
          let piece = try store.piece(of: filter, limit: size, below: below, withCity: false)
          found += piece.records.map(\.summary.number)
          end = piece.next
        }
        #expect(found == whole, "\(filter), \(size)")
      }
    }
  }

  @Test("reads a city where it is asked for, and the version")
  func columns() throws {
    let first = try store.piece(of: filter(country: "DE"), limit: 1, below: .max, withCity: true).records.first
    #expect(first?.city == "Berlin" && first?.domainPrefix == "hamburgerboote" && first?.version == 1)
    #expect(try store.piece(of: filter(), limit: 1, below: .max, withCity: false).records.first?.city == "")
  }

  @Test("Country and text are looked for in the index of words, an operator in that of the operators")
  func plans() throws {
    let plan = { (sql: String) in
      try CommandRun(program: "/usr/bin/sqlite3", [folder.store, "EXPLAIN QUERY PLAN " + sql], in: CommandFolder())
        .output
    }
    store.close()
    let words = try plan(
      """
      SELECT number FROM customer_words CROSS JOIN record ON number = customer_words.rowid
      WHERE customer_words MATCH 'nl' AND customer_words.rowid < 9 AND country = 'NL'
      ORDER BY customer_words.rowid DESC LIMIT 5
      """)
    #expect(words.contains("customer_words VIRTUAL TABLE") && !words.contains("TEMP B-TREE"), "\(words)")
    let login = try plan("SELECT body FROM record WHERE saved_by = 'a' AND number < 9 ORDER BY number DESC LIMIT 5")
    #expect(login.contains("record_by_operator") && !login.contains("TEMP B-TREE"), "\(login)")
  }

  @Test("The shell is offered references by their beginning, and the logins of all who saved records")
  func offers() throws {
    let all = (1...5).reversed().map { "C-2026-00000\($0)" }
    for text in ["", "C", "c-", "C-2026", "c-2026-0"] {
      #expect(try store.references(beginningWith: text, limit: 50) == all, "\(text)")
    }
    #expect(try store.references(beginningWith: "C-2026-000003", limit: 50) == ["C-2026-000003"])
    #expect(try store.references(beginningWith: "x", limit: 50) == [])
    #expect(try store.references(beginningWith: "", limit: 2) == Array(all.prefix(2)))
    #expect(try store.operators(limit: 10) == ["anna", "bob"])
    #expect(try store.operators(limit: 1) == ["anna"])
  }

  @Test("A store that would have to be mended first is not opened as it stands")
  func asItStands() throws {
    store.close()
    #expect(try folder.open(.asItStands).count == 5)
    #expect(throws: StoreError.readOnly) { try folder.open(.asItStands).noteLook(at: "2026-11-22T13:02:11Z") }
    try folder.execute("PRAGMA user_version = 4")
    #expect(throws: StoreError.readOnly) { try folder.open(.asItStands) }
    let empty = try StoreFolder()
    #expect(throws: StoreError.missing) { try empty.open(.asItStands) }
  }
}

@Suite("What a trial would have saved")
struct TrialCustomersTests {
  @Test("is found as customers in a store are")
  func same() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let trial = TrialCustomers()
    let names = ["Contoso Fietsen B.V.", "Contoso Fietsn", "Fabrikam 1", "Fabrikam 2", "Fabrikam"]
    for (place, name) in names.enumerated() {
      let draft = Draft.example(changing: [
        .companyName: name, .domainPrefix: "prefix\(place % 4)",
        .registrationID: place == 2 ? "" : "1234567\(place % 2)",
      ])
      let record = try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
      let stamp = try store.submit(draft, by: "a", at: "2026-11-22T13:02:11Z", year: 2026, rules: "1") { _ in record }
      trial.add(record, named: stamp.reference)
    }
    let questions: [CustomerQuestion] =
      names.map { .name($0, country: "NL") } + ["Contoso Fiesten", "Nobody", ""].map { .name($0, country: "NL") }
      + [.name("Fabrikam", country: "BE"), .domainPrefix("PREFIX1"), .domainPrefix("x")]
      + [.registrationID("12345671", country: "NL"), .registrationID("12345671", country: "BE")]
      + [.emailDomain("vandermeerfietsen.nl"), .emailDomain("x.nl")]
    for question in questions {
      let expected = try store.customers(question).map(\.reference).sorted()
      #expect(trial.customers(question).map(\.reference).sorted() == expected, "\(question)")
    }
  }
}
