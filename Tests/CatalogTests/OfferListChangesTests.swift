import Catalog
import Rules
import Testing

@Suite("A list takes the place of another, and a preview changes one")
struct OfferListChangesTests {
  private func list(_ rows: String..., month: String = "2026-11") -> MarketOfferList {
    OfferListReader.read(Array((ListText.header + rows.joined()).utf8), month: month).lists.first
      ?? MarketOfferList(market: "NL", month: month, offers: [])
  }

  @Test("The preview of the sample changes the list of the sample")
  func sample() throws {
    let list = try #require(OfferListReader.read(try ListText.sample("price-list.csv")).lists.first)
    let preview = try #require(OfferListReader.read(try ListText.sample("price-list-preview.csv")).lists.first)
    #expect(preview.month == "2026-12")
    let merged = list.merging(preview: preview)
    func plans(_ id: String) -> [String] {
      merged.offers.first { $0.id == id }?.plans.map { "\($0.list) \($0.line)" } ?? []
    }
    #expect(
      plans("CFQ7TTC0LH18:0001") == [
        "2026-11 P1M monthly EUR 6.40 (5.10) 2026-11-01..9999-11-30",
        "2026-11 P1Y monthly EUR 64.20 (51.36) 2026-11-01..9999-11-30",
        "2026-11 P1Y annual EUR 64.20 (51.30) 2026-11-01..2026-11-30",
        "2026-12 P1Y annual EUR 67.20 (54.00) 2026-12-01..9999-11-30",
      ])
    #expect(
      plans("CFQ7TTC0ZZ06:0001") == [
        "2026-11 P1Y monthly EUR 168.00 (150.00) 2026-10-01..2026-11-15",
        "2026-11 P1Y monthly EUR 174.00 (156.00) 2026-11-16..2026-11-30",
        "2026-12 P1Y monthly EUR 174.00 (156.00) 2026-12-01..2026-12-31 sold until 2026-12-31",
      ])
    #expect(merged.offers.count == list.offers.count)
    #expect(merged.month == "2026-11")
    #expect(merged.merging(preview: preview) == merged)
  }

  @Test("A new offer is added, and an end of sale before the first day leaves nothing of the plan behind it")
  func newAndEnded() throws {
    let list = list(ListText.row(), ListText.row(term: "P1M"))
    let header = String(ListText.header.dropLast()) + ",EndofSaleDate\n"
    func row(_ row: String, _ end: String) -> String { String(row.dropLast()) + "," + end + "\n" }
    let text =
      header + row(ListText.row(from: "12/1/2026 0:00"), "11/20/2026 0:00")
      + row(ListText.row(product: "NEW", from: "12/1/2026 0:00"), "")
    let preview = try #require(OfferListReader.read(Array(text.utf8)).lists.first)
    let merged = list.merging(preview: preview)
    #expect(merged.offers.map(\.id) == ["CFQ7TTC0ZZ01:0001", "NEW:0001"])
    #expect(
      merged.offers[0].plans.map(\.line) == [
        "P1M monthly EUR 12.00 (10.00) 2026-11-01..9999-11-30", "P1Y monthly EUR 12.00 (10.00) 2026-11-01..2026-11-20",
      ])
    #expect(merged.merging(preview: preview) == merged)
  }

  @Test("Changes are counted by plans")
  func changes() {
    let old = list(
      ListText.row(), ListText.row(term: "P1M"), ListText.row(term: "P3Y"), ListText.row(product: "GONE"))
    let new = list(
      ListText.row(), ListText.row(term: "P1M", price: "13"), ListText.row(term: "P3Y", from: "12/1/2026"),
      ListText.row(product: "NEW"), ListText.row(product: "NEW", term: "P1M"))
    let found = OfferListChanges(from: old, to: new)
    #expect([found.added, found.changed, found.dropped, found.kept] == [2, 2, 1, 1])
    let first = OfferListChanges(from: nil, to: new)
    #expect([first.added, first.changed, first.dropped, first.kept] == [5, 0, 0, 0])
    let again = OfferListChanges(from: new, to: new)
    #expect([again.added, again.changed, again.dropped, again.kept] == [0, 0, 0, 5])
    let both = found + again
    #expect([both.added, both.changed, both.dropped, both.kept] == [2, 2, 1, 6])
  }

  @Test("A published list is a catalogue of the day, with the prices of its markets")
  func catalogue() throws {
    let read = OfferListReader.read(try ListText.sample("price-list.csv"))
    let day = try #require(CalendarDate(iso: "2026-11-12"))
    let catalog = try #require(read.catalog(on: day))
    let offer = try #require(catalog.offer("CFQ7TTC0ZZ06:0001", in: "NL"))
    let plan = OfferPlan(term: "P1Y", billing: "monthly")
    #expect(catalog.price(of: offer.facts.id, plan: plan, market: "NL") == Money(minorUnits: 1400, currency: "EUR"))
    #expect(catalog.price(of: offer.facts.id, plan: plan, market: "US") == nil)
    #expect(offer.facts.markets == ["NL"])
    #expect(offer.facts.maximumQuantity == 10_000_000)
    #expect(catalog.offer("CFQ7TTC0ZZ07:0001", in: "NL") == nil)
    let matrix = OfferListReader.read(try ListText.sample("offer-matrix.csv"))
    #expect(matrix.catalog(on: day) == nil)
  }

  @Test("The partner's own list stays in the order of its file")
  func ownOrder() throws {
    let text =
      "offer,title,segment,term,billing,currency,unitPrice\nB:1,Z,education,P1Y,annual,EUR,1\nA:1,A,commercial,P1Y,annual,EUR,1\n"
    let catalog = try #require(OfferListReader.read(Array(text.utf8)).catalog(on: .epoch))
    #expect(catalog.allOffers.map(\.title) == ["Z", "A"])
  }
}
