import Records
import Reports
import Rules
import TestSupport
import Testing

@testable import Store

@Suite("What a report reads of the records")
struct ReportListingTests {
  private static let price = KeptPrice(
    offer: "CFQ7TTC0LCHC:0002", billing: "monthly", term: "P1Y", quantity: 5, currency: "EUR", price: "246.00",
    list: "priceList", month: "2026-11")

  private let folder: StoreFolder
  private let store: CustomerStore

  /// The example, saved with its price at 13:02:11 UTC on 22 November 2026.
  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
    let draft = Draft.example()
    let pricing: OrderPricing = { _, _ in [Self.price] }
    _ = try store.submit(
      draft, by: "j.devries", at: "2026-11-22T13:02:11Z", year: 2026, rules: "1", pricing: pricing
    ) { _ throws(RecordProblems) in try CustomerRecord(validating: draft.answers, environment: Fixtures.environment) }
  }

  private func all(_ listing: ReportListing) throws -> [ReportedRecord] {
    var listing = listing
    var records: [ReportedRecord] = []
    while true {
      let piece = try listing.next(in: store)
      if piece.seen == 0 { return records }
      records += piece.records
    }
  }

  @Test("is what it counts, with the price of each line")
  func parts() throws {
    #expect(
      try all(ReportListing()) == [
        ReportedRecord(
          at: "2026-11-22T13:02:11Z", by: "j.devries", country: "NL", reseller: "4847383", qualification: "none",
          lines: [ReportedLine(Self.price)])
      ])
    try folder.execute("DELETE FROM record_order")
    let line = ReportedLine(offer: "CFQ7TTC0LCHC:0002", quantity: 5)
    #expect(try all(ReportListing()).first?.lines == [line])
    try folder.execute(
      "DROP TRIGGER record_is_corrected; UPDATE record SET body = json_remove(body, '$.reseller', '$.subscriptions')")
    let bare = try #require(try all(ReportListing()).first)
    #expect(bare.reseller.isEmpty && bare.lines.isEmpty)
  }

  @Test(
    "begins with a moment and ends before another",
    arguments: [
      ("2026-11-22T13:02:11Z", "", 1), ("2026-11-22T13:02:12Z", "", 0), ("", "2026-11-22T13:02:11Z", 0),
      ("", "2026-11-22T13:02:12Z", 1), ("2026-11-22T13:02:11Z", "2026-11-22T13:02:12Z", 1),
    ])
  func moments(since: String, until: String, count: Int) throws {
    #expect(try all(ReportListing(since: since, until: until)).count == count)
  }

  @Test("comes in pieces between which others save; what they save is left out")
  func pieces() throws {
    try folder.execute(
      """
      WITH RECURSIVE copy(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM copy WHERE i < 1201)
      INSERT INTO record (number, id, reference, submission, saved_at, saved_by, rules, name, name_folded, country,
        registration_id, email_domain, domain_prefix, body)
      SELECT i, id || i, 'C-2025-' || (100000 + i), submission || i, saved_at, saved_by, rules, name, name_folded,
        country, registration_id, email_domain, domain_prefix, body FROM record, copy WHERE number = 1;
      DELETE FROM record WHERE number BETWEEN 300 AND 399;
      """)
    var listing = ReportListing()
    var seen: [Int] = []
    while seen.last != 0 {
      seen.append(try listing.next(in: store).seen)
      let other = try folder.open()
      defer { other.close() }
      // Would be refused while a transaction reads.
      try other.submit(Draft.example(code: "K7Q\(seen.count + 2)"))
    }
    #expect(seen == [500, 500, 101, 0])
  }

  @Test("A record that cannot be read is damage, and is said; of another day it is not looked at")
  func damaged() throws {
    for body in ["{", #"{"subscriptions":[{"offer":1}]}"#] {
      try folder.execute(
        "DROP TRIGGER IF EXISTS record_is_corrected; DELETE FROM record_order; UPDATE record SET body = '\(body)'")
      #expect(throws: StoreError.damaged(detail: "record")) { try all(ReportListing()) }
      #expect(try all(ReportListing(since: "2026-11-23T00:00:00Z")).isEmpty)
    }
  }
}
