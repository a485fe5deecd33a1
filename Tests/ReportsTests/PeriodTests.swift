import Reports
import Rules
import Testing

@Suite("Periods of a report")
struct PeriodTests {
  /// From the tables of ISO 8601 and Python's `date.isocalendar`.
  @Test(
    "A week is of the year that has its Thursday",
    arguments: [
      ("2026-11-27", "2026-W48"), ("2026-01-01", "2026-W01"), ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"),
      ("2021-01-03", "2020-W53"), ("2024-12-30", "2025-W01"), ("2024-12-29", "2024-W52"), ("1970-01-01", "1970-W01"),
      ("1969-12-28", "1969-W52"), ("1969-12-29", "1970-W01"), ("2000-01-02", "1999-W52"), ("9999-12-31", "9999-W52"),
      ("0001-01-01", "0001-W01"),
    ])
  func weeks(day: String, week: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(ISOWeek(date).description == week)
    let period = try #require(ReportGrouping.week.period(of: date))
    #expect(ReportGrouping.week.name(ofPeriod: period) == week)
  }

  @Test("Every week of four hundred years has seven days, from Monday to Sunday, and follows the one before by one")
  func everyWeek() throws {
    var day = try #require(CalendarDate(iso: "1899-12-25"))
    var before = try #require(ReportGrouping.week.period(of: day))
    #expect(ISOWeek(day).description == "1899-W52")
    var wrong: [CalendarDate] = []
    for step in 1...(400 * 366) {
      day = day.adding(days: 1) ?? day
      let period = ReportGrouping.week.period(of: day) ?? 0
      if period != before + (step.isMultiple(of: 7) ? 1 : 0) { wrong.append(day) }
      before = period
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "Periods are named by their beginning in ISO 8601",
    arguments: [
      (ReportGrouping.day, "2026-11-27", "2026-11-27"), (.month, "2026-11-27", "2026-11"),
      (.month, "2026-12-31", "2026-12"), (.month, "0001-01-01", "0001-01"), (.day, "1969-12-31", "1969-12-31"),
    ])
  func names(grouping: ReportGrouping, day: String, name: String) throws {
    let date = try #require(CalendarDate(iso: day))
    let period = try #require(grouping.period(of: date))
    #expect(grouping.name(ofPeriod: period) == name)
    #expect(grouping.isOfTime)
  }

  @Test("Other groups are no periods", arguments: ReportGrouping.allCases.filter { !$0.isOfTime })
  func others(grouping: ReportGrouping) throws {
    let date = try #require(CalendarDate(iso: "2026-11-27"))
    #expect(grouping.period(of: date) == nil && grouping.name(ofPeriod: 1).isEmpty)
  }
}
