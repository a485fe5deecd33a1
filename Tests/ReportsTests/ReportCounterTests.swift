import Catalog
import Records
import Reports
import Rules
import Testing

@Suite("What a report counts")
struct ReportCounterTests {
  private static func line(_ offer: String, _ quantity: Int, _ cents: Int64? = nil, _ currency: String = "EUR")
    -> ReportedLine
  {
    ReportedLine(
      offer: offer, quantity: quantity,
      value: cents.map {
        LineValue(
          wholeTerm: Money(minorUnits: $0, currency: currency), perYear: Money(minorUnits: $0 / 2, currency: currency))
      })
  }

  /// A day, and the record that was saved on it.
  private static let records: [(String, ReportedRecord)] = [
    (
      "2026-09-30",
      ReportedRecord(
        at: "", by: "anna", country: "NL", reseller: "4847383", lines: [line("A:1", 5, 1000), line("B:1", 2, 300)])
    ),
    ("2026-09-30", ReportedRecord(at: "", by: "bob", country: "US", lines: [line("A:1", 1, 250, "USD")])),
    (
      "2026-11-02",
      ReportedRecord(
        at: "", by: "anna", country: "BE", reseller: "4847383", qualification: "education",
        lines: [line("A:1", 3), line("A:1", 4, 700)])
    ),
    ("2026-11-09", ReportedRecord(at: "", by: "anna", country: "NL", qualification: "")),
  ]

  private func report(_ grouping: ReportGrouping) throws -> Report {
    var counter = ReportCounter(by: grouping)
    for (day, record) in Self.records { counter.take(record, on: try #require(CalendarDate(iso: day))) }
    var report = counter.report
    report.sort()
    return report
  }

  private func text(_ figures: ReportFigures) -> String {
    let money = figures.money.map { " \($0.wholeTerm.plainText)/\($0.perYear.plainText) \($0.wholeTerm.currency)" }
    return "\(figures.customers) \(figures.licences) \(figures.linesWithoutPrice)" + money.joined()
  }

  @Test(
    "Each group has its records, licences and money; periods between have none",
    arguments: [
      (
        ReportGrouping.month,
        ["2026-09: 2 8 0 13.00/6.50 EUR 2.50/1.25 USD", "2026-10: 0 0 0", "2026-11: 2 7 1 7.00/3.50 EUR"]
      ),
      (
        .week,
        [
          "2026-W40: 2 8 0 13.00/6.50 EUR 2.50/1.25 USD", "2026-W41: 0 0 0", "2026-W42: 0 0 0", "2026-W43: 0 0 0",
          "2026-W44: 0 0 0", "2026-W45: 1 7 1 7.00/3.50 EUR", "2026-W46: 1 0 0",
        ]
      ),
      (.operator, ["anna: 3 14 1 20.00/10.00 EUR", "bob: 1 1 0 2.50/1.25 USD"]),
      (.country, ["NL: 2 7 0 13.00/6.50 EUR", "BE: 1 7 1 7.00/3.50 EUR", "US: 1 1 0 2.50/1.25 USD"]),
      (.reseller, [": 2 1 0 2.50/1.25 USD", "4847383: 2 14 1 20.00/10.00 EUR"]),
      (.offer, ["A:1: 3 13 1 17.00/8.50 EUR 2.50/1.25 USD", ": 1 0 0", "B:1: 1 2 0 3.00/1.50 EUR"]),
      (.segment, ["none: 3 8 0 13.00/6.50 EUR 2.50/1.25 USD", "education: 1 7 1 7.00/3.50 EUR"]),
    ])
  func groups(grouping: ReportGrouping, rows: [String]) throws {
    let report = try report(grouping)
    #expect(report.rows.map { "\($0.key): " + text($0.figures) } == rows)
    #expect(text(report.total) == "4 15 1 20.00/10.00 EUR 2.50/1.25 USD")
  }

  @Test("Days without a record stand between the first and the last")
  func days() throws {
    let rows = try report(.day).rows
    #expect(rows.count == 41 && rows.first?.key == "2026-09-30" && rows.last?.key == "2026-11-09")
    #expect(rows.filter { $0.figures.customers > 0 }.count == 3)
  }

  @Test("An offer is looked up in the country of the newest record that has it")
  func country() throws {
    #expect(try report(.offer).rows.first { $0.key == "A:1" }?.country == "BE")
  }

  @Test("Nothing was counted: no row, and a total of nothing", arguments: ReportGrouping.allCases)
  func nothing(grouping: ReportGrouping) {
    let report = ReportCounter(by: grouping).report
    #expect(report.rows.isEmpty && report.total == ReportFigures())
  }

  @Test("A line that takes a sum beyond 64 bits counts as one without a price, and nothing traps")
  func overflow() throws {
    var counter = ReportCounter(by: .month)
    let day = try #require(CalendarDate(iso: "2026-11-27"))
    let lines = [Self.line("A:1", .max, .max), Self.line("A:1", .max, .max)]
    counter.take(ReportedRecord(at: "", by: "", country: "", lines: lines), on: day)
    let total = counter.report.total
    #expect(total.licences == .max && total.linesWithoutPrice == 1 && total.money.count == 1)
  }

  @Test("Groups with as many customers are in the order of their names, then of their keys")
  func order() {
    func row(_ key: String, _ name: String, _ count: Int) -> ReportRow {
      var counter = ReportCounter(by: .country)
      for _ in 0..<count { counter.take(ReportedRecord(at: "", by: "", country: ""), on: .epoch) }
      return ReportRow(key: key, name: name, figures: counter.report.total)
    }
    let rows = [row("1", "b", 1), row("3", "a", 1), row("2", "a", 1), row("4", "z", 2)]
    var report = Report(grouping: .country, rows: rows, total: ReportFigures())
    report.sort()
    #expect(report.rows.map(\.key) == ["4", "2", "3", "1"])
  }

  @Test("As JSON and CSV; every row of CSV has each currency")
  func files() throws {
    var report = try report(.country)
    report.since = "2026-09-01"
    let json = JSONWriter.text(of: report.json)
    #expect(
      json.hasPrefix(
        #"{"by":"country","since":"2026-09-01","until":null,"rows":[{"key":"NL","name":"NL","customers":2,"licences":7,"#
          + #""linesWithoutPrice":0,"money":[{"currency":"EUR","amount":"13.00","perYear":"6.50"}]},"#))
    #expect(
      json.hasSuffix(
        #""total":{"customers":4,"licences":15,"linesWithoutPrice":1,"money":["#
          + #"{"currency":"EUR","amount":"20.00","perYear":"10.00"},{"currency":"USD","amount":"2.50","perYear":"1.25"}]}}"#
      ))
    #expect(
      report.csv == [
        [
          "key", "name", "customers", "licences", "linesWithoutPrice", "wholeTerm.EUR", "perYear.EUR", "wholeTerm.USD",
          "perYear.USD",
        ],
        ["NL", "NL", "2", "7", "0", "13.00", "6.50", "0.00", "0.00"],
        ["BE", "BE", "1", "7", "1", "7.00", "3.50", "0.00", "0.00"],
        ["US", "US", "1", "1", "0", "0.00", "0.00", "2.50", "1.25"],
      ])
  }
}
