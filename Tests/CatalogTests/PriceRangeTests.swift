import Catalog
import Testing

@Suite("The prices of one plan rule on days of their own")
struct PriceRangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// First day, last day and price, as the list has them.
    let rows: [(from: String, until: String, price: String)]
    let ruling: [String]
    /// The lines that are told.
    var told: [Int] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the same row twice counts once",
      rows: [("11/1/2026", "11/30/9999", "12"), ("11/1/2026", "11/30/9999", "12"), ("11/1/2026", "11/30/9999", "12")],
      ruling: ["2026-11-01..9999-11-30 12.00"]),
    Case(
      name: "ranges apart are both kept: the day decides",
      rows: [("11/1/2026", "11/30/9999", "12"), ("2/1/2019", "2/4/2021", "10")],
      ruling: ["2019-02-01..2021-02-04 10.00", "2026-11-01..9999-11-30 12.00"]),
    Case(
      name: "where two overlap the earlier rules until its end",
      rows: [("10/1/2026", "11/15/2026", "12"), ("11/10/2026", "11/30/9999", "13")],
      ruling: ["2026-10-01..2026-11-15 12.00", "2026-11-16..9999-11-30 13.00"]),
    Case(
      name: "in whichever order they stand",
      rows: [("11/10/2026", "11/30/9999", "13"), ("10/1/2026", "11/15/2026", "12")],
      ruling: ["2026-10-01..2026-11-15 12.00", "2026-11-16..9999-11-30 13.00"]),
    Case(
      name: "three that overlap one another",
      rows: [("1/1/2026", "2/15/2026", "1"), ("2/1/2026", "3/15/2026", "2"), ("3/1/2026", "4/15/2026", "3")],
      ruling: ["2026-01-01..2026-02-15 1.00", "2026-02-16..2026-03-15 2.00", "2026-03-16..2026-04-15 3.00"]),
    Case(
      name: "the overlapping row twice counts once",
      rows: [
        ("10/1/2026", "11/15/2026", "12"), ("11/10/2026", "11/30/9999", "13"), ("11/10/2026", "11/30/9999", "13"),
      ],
      ruling: ["2026-10-01..2026-11-15 12.00", "2026-11-16..9999-11-30 13.00"]),
    Case(
      name: "one within the days of another never rules, and is told",
      rows: [("1/1/2026", "12/31/2026", "12"), ("3/1/2026", "4/30/2026", "9")],
      ruling: ["2026-01-01..2026-12-31 12.00"], told: [3]),
    Case(
      name: "the same start: the one that ends first rules first",
      rows: [("11/1/2026", "11/30/9999", "13"), ("11/1/2026", "11/30/2026", "12")],
      ruling: ["2026-11-01..2026-11-30 12.00", "2026-12-01..9999-11-30 13.00"]),
    Case(
      name: "published again without an end: the newer start rules from there on",
      rows: [("1/1/2026", "11/30/9999", "12"), ("11/1/2026", "11/30/9999", "13")],
      ruling: ["2026-01-01..2026-10-31 12.00", "2026-11-01..9999-11-30 13.00"]),
    Case(
      name: "published again with another far end",
      rows: [("1/1/1753", "12/31/9999", "12"), ("11/1/2026", "11/30/9999", "13")],
      ruling: ["1753-01-01..2026-10-31 12.00", "2026-11-01..9999-11-30 13.00"]),
    Case(
      name: "the same range with another price: the newer start rules",
      rows: [("11/1/2026 6:00:00 PM", "11/30/2026", "13"), ("11/1/2026 12:00:00 AM", "11/30/2026", "12")],
      ruling: ["2026-11-01..2026-11-30 13.00"], told: [3]),
    Case(
      name: "the same range and start with another price: the later row rules",
      rows: [("11/1/2026", "11/30/2026", "12"), ("11/1/2026", "11/30/2026", "13")],
      ruling: ["2026-11-01..2026-11-30 13.00"], told: [2]),
  ]

  @Test("Several rows of a plan", arguments: cases)
  func ranges(_ test: Case) {
    let rows = test.rows.map { ListText.row(price: $0.price, from: $0.from, until: $0.until) }.joined()
    let read = ListText.reading(rows)
    #expect(read.plans.map { "\($0.from)..\($0.until) \($0.price.figures(.english))" } == test.ruling)
    #expect(read.refused.map(\.line) == test.told)
    #expect(read.refused.allSatisfy { $0.keepsOutRow })
  }
}
