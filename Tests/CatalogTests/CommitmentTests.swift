import Catalog
import Rules
import Testing

@Suite("What an order binds to")
struct CommitmentTests {
  @Test(
    "ends on the day before the same one, which is the last of its month where that has no such day",
    arguments: [
      ("2026-12-01", "P1Y", "2027-11-30"), ("2026-12-01", "P1M", "2026-12-31"), ("2026-12-01", "P3Y", "2029-11-30"),
      ("2026-11-22", "P1M", "2026-12-21"), ("2026-11-22", "P1Y", "2027-11-21"),
      ("2026-01-01", "P1Y", "2026-12-31"), ("2026-03-01", "P1M", "2026-03-31"),
      // 31 January and a month is 28 February.
      ("2026-01-31", "P1M", "2026-02-27"), ("2028-01-31", "P1M", "2028-02-28"), ("2026-01-28", "P1M", "2026-02-27"),
      ("2026-05-31", "P1M", "2026-06-29"), ("2026-12-31", "P1M", "2027-01-30"),
      // Leap years: 29 February, and one within the term.
      ("2028-02-29", "P1Y", "2029-02-27"), ("2028-02-29", "P3Y", "2031-02-27"), ("2028-02-29", "P1M", "2028-03-28"),
      ("2027-03-01", "P1Y", "2028-02-29"), ("2025-03-01", "P3Y", "2028-02-29"), ("2027-02-28", "P1Y", "2028-02-27"),
      ("2026-11-22", "P5Y", nil),
    ] as [(String, String, String?)])
  func lastDay(start: String, term: String, end: String?) throws {
    let start = try #require(CalendarDate(iso: start))
    #expect(Commitment.lastDay(of: term, from: start).map { "\($0)" } == end)
  }

  private static func quote(_ term: String, _ billing: String, _ price: String, _ quantity: Int = 1) throws -> LineQuote
  {
    let words = price.split(separator: " ").map { String($0) }
    let money = try #require(Money(words[0], currency: words[1]))
    return try #require(
      LineQuote(
        OrderLine(offer: "P1:0001", quantity: quantity, billing: billing, term: term), price: money,
        list: PriceList(.offersFile)))
  }

  @Test("is added up by the day on which it ends, and by currency; the latest day comes first")
  func parts() throws {
    let start = try #require(CalendarDate(iso: "2026-12-01"))
    func parts(_ quotes: [LineQuote]) -> [String] {
      Commitment(quotes, from: start).parts.map { "\($0.amount.plainText) \($0.amount.currency) \($0.until)" }
    }
    #expect(try parts([Self.quote("P1Y", "monthly", "246.00 EUR", 15)]) == ["3690.00 EUR 2027-11-30"])
    #expect(
      try parts([
        Self.quote("P1M", "monthly", "5.10 EUR", 12), Self.quote("P1Y", "monthly", "246.00 EUR", 5),
        Self.quote("P1Y", "annual", "61.20 EUR"), Self.quote("P1Y", "annual", "10.00 USD"),
        Self.quote("P3Y", "triennial", "720.00 EUR"),
      ]) == [
        "720.00 EUR 2029-11-30", "1291.20 EUR 2027-11-30", "10.00 USD 2027-11-30", "61.20 EUR 2026-12-31",
      ])
    // A trial is billed by no plan, and a price of nothing binds nobody.
    #expect(try parts([Self.quote("P1M", "none", "0.00 EUR"), Self.quote("P1Y", "annual", "0.00 EUR")]).isEmpty)
    #expect(try parts([Self.quote("P1M", "none", "9.00 EUR")]).isEmpty)
    #expect(parts([]).isEmpty)
  }
}
