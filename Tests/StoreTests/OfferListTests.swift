import Catalog
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("Lists of offers in the store")
struct OfferListTests {
  private let few = [
    (id: "A:0001", title: "Visio Plan 2", segment: "Commercial", price: "120"),
    (id: "B:0001", title: "Teams Phone", segment: "Commercial", price: "96"),
    (id: "C:0001", title: "A3 for faculty", segment: "Education", price: "39"),
  ]

  private func titles(_ finds: OfferFinds) -> [String] { finds.map(\.title) }

  @Test("A market that has a list has the list's offers, every other the offers of before")
  func market() throws {
    let folder = try StoreFolder()
    let base = DemonstrationPartner.catalog.search("microsoft teams essentials", in: "").map { $0 }
    let offers = folder.offers(over: base)
    #expect(offers.count(in: "NL") == 1)
    let store = try folder.open()
    #expect(offers.count(in: "NL") == 1)
    let list = OfferLists.priceList(few)
    let report = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    #expect(report.added == 3 && report.market == "NL" && report.month == "2026-11")
    // An open program sees the new list with its next search.
    #expect(titles(offers.search("", in: "NL", first: [])) == ["Teams Phone", "Visio Plan 2", "A3 for faculty"])
    #expect(titles(offers.search("", in: "BE", first: [])) == ["Microsoft Teams Essentials"])
    #expect(offers.offer("A:0001", in: "NL")?.prices.first?.unitPrice == Money(minorUnits: 12_000, currency: "EUR"))
    #expect(offers.offer("A:0001", in: "BE") == nil)
  }

  @Test("The same list again changes nothing and is not written; another one of the month takes its place")
  func replaced() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let list = OfferLists.priceList(few)
    _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    let again = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    #expect(again.changesNothing && again.kept == 3)
    #expect(try StoredLists(store).listImports(limit: 9).count == 1)
    let other = OfferLists.priceList([few[0], (few[1].id, few[1].title, few[1].segment, "97")])
    let report = try StoredLists(store).importOffers(other, of: OfferLists.source(of: other))
    #expect((report.added, report.changed, report.dropped, report.kept) == (0, 1, 1, 1))
    #expect(try StoredLists(store).listImports(limit: 9).map(\.changed) == [1, 0])
    #expect(folder.offers().count(in: "NL") == 2)
    // Nothing is left of the list of before.
    store.close()
    let rest =
      "SELECT 1 FROM offer_list WHERE state <> 'ready' UNION ALL SELECT 2 FROM listed_offer WHERE id = 'C:0001'"
    try folder.execute("CREATE TEMP TABLE none (x CHECK (x IS NULL)); INSERT INTO none \(rest)")
  }

  @Test("A search finds what a search in memory finds, in the order of segments")
  func searches() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let list = OfferLists.priceList(OfferLists.many(900))
    _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    let offers = folder.offers()
    let memory = OfferCatalog(offers: list.offers.compactMap { Offer($0, market: "NL", on: OfferLists.day) })
    var random = SeededRandom(seed: 41)
    for _ in 0..<400 {
      let offer = try #require(list.offers.randomElement(using: &random))
      let words = (offer.title + " " + offer.id).split { " :".contains($0) }
      let typed = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
        words.randomElement(using: &random).map { $0.prefix(Int.random(in: 1...12, using: &random)).lowercased() }
      }.joined(separator: " ")
      let segments: [OfferSegment] = Bool.random(using: &random) ? [] : [.education, .commercial]
      let expected = memory.search(typed, in: "NL", first: segments).map(\.facts.id)
      let found = offers.search(typed, in: "NL", first: segments)
      #expect(found.map(\.facts.id) == Array(expected.prefix(150)), "\(typed) \(segments)")
    }
  }

  @Test("More than a hundred and fifty finds are not counted, and the first of them stand in order")
  func bound() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let list = OfferLists.priceList(OfferLists.many(3_000))
    _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    let finds = folder.offers().search("cfq7", in: "NL", first: [])
    #expect(finds.count == 150 && finds.hasMore)
    #expect(Array(finds).map(\.facts.id) == list.offers.prefix(150).map(\.id))
    #expect(folder.offers().search(" ", in: "NL", first: []).count == 3_000)
  }

  @Test("What this store sold most stands first among the offers of its segment")
  func used() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let list = OfferLists.priceList(
      OfferLists.many(40) + [(id: "CFQ7TTC0LCHC:0002", title: "Zeta Teams", segment: "Commercial", price: "10")])
    _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    try store.submit(Draft.example())
    for typed in ["", "te"] {
      let found = folder.offers().search(typed, in: "NL", first: [.education, .commercial])
      let titles = found.map(\.title)
      let first = try #require(found.first { $0.facts.segment == .commercial })
      #expect(first.title == "Zeta Teams", "\(typed)")
      #expect(titles.count { $0 == "Zeta Teams" } == 1)
      #expect(Set(found.map(\.facts.id)).count == found.count)
    }
  }

  @Test("A day has the list of its month, else the newest before it, and prices of that day")
  func months() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for (price, from) in [("10", "10/1/2026"), ("11", "11/1/2026"), ("12", "12/1/2026")] {
      let list = OfferLists.priceList([("A:0001", "Visio", "Commercial", price)], from: from + " 0:00")
      _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    }
    let days = [(2026, 9, 30), (2026, 10, 1), (2026, 11, 30), (2026, 12, 1), (2027, 6, 1)]
    let prices = days.map { day -> Int64? in
      let date = CalendarDate(year: day.0, month: day.1, day: day.2) ?? .epoch
      return folder.offers(on: date).offer("A:0001", in: "NL")?.prices.first?.unitPrice.minorUnits
    }
    #expect(prices == [nil, 1_000, 1_100, 1_200, 1_200])
    #expect(folder.offers(on: .epoch).offer("A:0001", in: "NL")?.facts.sale == .notYet)
  }

  @Test("The offer matrix says what may be bought: limits, base offers, countries, not yet, no more")
  func matrix() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let list = OfferLists.priceList(few)
    _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    let source = ListImport(at: "2026-11-20T10:00:00Z", by: "j.devries", file: "matrix.csv", kind: "offerMatrix")
    let entries = [
      MatrixEntry(
        id: "A:0001", title: "Visio Plan 2", minimum: 5, maximum: 300, limit: OfferLimit(kind: .lifetime, count: 1),
        prerequisites: ["B:0001"], countries: ["BE"]),
      MatrixEntry(
        id: "Z:0001", title: "Retired suite", minimum: 1, maximum: 9, limit: nil, prerequisites: [], countries: []),
    ]
    #expect(try StoredLists(store).importMatrix(entries, of: source).added == 2)
    #expect(try StoredLists(store).importMatrix(entries, of: source).changesNothing)
    let offers = folder.offers()
    let facts = try #require(offers.offer("A:0001", in: "NL")?.facts)
    #expect((facts.minimumQuantity, facts.maximumQuantity, facts.limitPerCustomer) == (5, 300, 1))
    #expect(facts.limitKind == .lifetime && facts.isAddOn && facts.prerequisites == ["B:0001"])
    #expect(facts.markets == ["BE"] && facts.sale == .open)
    #expect(offers.offer("B:0001", in: "NL")?.facts.sale == .notYet)
    #expect(offers.offer("Z:0001", in: "NL")?.facts.sale == .ended)
    #expect(titles(offers.search("retired", in: "NL", first: [])) == ["Retired suite"])
  }

  @Test("What the partner pays is read by those who may know it alone")
  func costs() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let list = OfferLists.priceList(few)
    _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
    #expect(folder.offers().offer("A:0001", in: "NL")?.prices.first?.cost == nil)
    #expect(
      folder.offers(withCosts: true).offer("A:0001", in: "NL")?.prices.first?.cost
        == Money(minorUnits: 12_000, currency: "EUR"))
  }

  @Test("What an import that was stopped has written is seen by nobody, and goes with the next import")
  func stopped() throws {
    let folder = try StoreFolder()
    let list = OfferLists.priceList(few)
    do {
      let store = try folder.open()
      _ = try StoredLists(store).importOffers(list, of: OfferLists.source(of: list))
      store.close()
    }
    try folder.execute(
      """
      INSERT INTO offer_list (number, market, month, state, offers, plans, segment_ends, digest, at)
      VALUES (7, 'NL', '2026-11', 'written', 1, 1, '1 1 1 1', '', '');
      INSERT INTO listed_offer (key, id, title, segment, tags, facts, prices, costs)
      VALUES (7 << 32, 'Q:1', 'Half', 0, '', '', '', '');
      INSERT INTO offer_word (list, word, first, places) VALUES (7, 'half', 0, x'00');
      """)
    #expect(folder.offers().count(in: "NL") == 3)
    let store = try folder.open()
    let other = OfferLists.priceList([few[0]])
    _ = try StoredLists(store).importOffers(other, of: OfferLists.source(of: other))
    store.close()
    try folder.execute(
      "CREATE TEMP TABLE none (x CHECK (x IS NULL)); INSERT INTO none SELECT 1 FROM listed_offer WHERE title = 'Half'")
    #expect(folder.offers().count(in: "NL") == 1)
  }
}
