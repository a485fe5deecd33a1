import Rules
import TestSupport
import Testing

@Suite("F6: dates as people write them")
struct DateTextTests {
  /// 22 November 2026 is today.
  @Test(
    "A date that can be read in one way only is kept in the form of ISO 8601",
    arguments: [
      ("2026-11-20", "2026-11-20"), ("20-11-2026", "2026-11-20"), ("20/11/2026", "2026-11-20"),
      ("20.11.2026", "2026-11-20"), ("20 nov 2026", "2026-11-20"), ("20 November 2026", "2026-11-20"),
      ("nov 20, 2026", "2026-11-20"), ("20261120", "2026-11-20"), ("2026-11-5", "2026-11-05"),
      ("2026/11/5", "2026-11-05"), ("11/20/2026", "2026-11-20"), ("5 mrt 2026", "2026-03-05"),
      ("5 mei 2026", "2026-05-05"), ("04-04-2026", "2026-04-04"), ("today", "2026-11-22"), ("Vandaag", "2026-11-22"),
      ("yesterday", "2026-11-21"), ("+0", "2026-11-22"), ("-1", "2026-11-21"), ("-22", "2026-10-31"),
      (" 20-11-2026 ", "2026-11-20"),
    ])
  func read(typed: String, kept: String) {
    let form = TextNormalisation.date(typed, in: Fixtures.context())
    #expect(form == kept)
    #expect(TextNormalisation.date(form, in: Fixtures.context()) == kept)
    #expect(finding(of: .agreementDateFormat, in: form) == nil)
  }

  @Test(
    "A date that can be read in two ways is asked about, and one that does not exist is told as that",
    arguments: [
      ("03-04-2026", "ambiguous", "2026-04-03"), ("3/4/2026", "ambiguous", "2026-04-03"),
      ("2025-02-29", "no-such-day", nil), ("31-11-2026", "no-such-day", nil), ("2026-13-01", "no-such-day", nil),
      ("29 feb 2025", "no-such-day", nil), ("20-11-26", nil, nil), ("soon", nil, nil), ("2026", nil, nil),
      ("12/2026", nil, nil), ("20 foo 2026", nil, nil), ("99999999999", nil, nil),
    ] as [(String, String?, String?)])
  func faults(typed: String, variant: String?, suggestion: String?) {
    let form = TextNormalisation.date(typed, in: Fixtures.context())
    #expect(form == typed)
    let found = Rule.agreementDateFormat.finding(in: form, Fixtures.context())
    #expect(found?.rule == "agreement/date-format")
    #expect(found?.variant == variant)
    #expect(found?.suggestion == suggestion)
  }

  @Test("A partner in the United States writes the month first")
  func american() {
    var partner = Fixtures.partner()
    partner.country = "US"
    let context = Fixtures.context(environment: Fixtures.environment(partner: partner))
    #expect(Rule.agreementDateFormat.finding(in: "3/4/2026", context)?.suggestion == "2026-03-04")
  }

  @Test("The agreement exists since 1 October 2019", arguments: [("2019-09-30", true), ("2019-10-01", false)])
  func tooEarly(date: String, isTold: Bool) {
    #expect((finding(of: .agreementDateTooEarly, in: date) != nil) == isTold)
  }

  @Test("Days are counted over months and years")
  func counting() throws {
    let day = try #require(CalendarDate(iso: "2024-03-01"))
    #expect(day.adding(days: -1)?.description == "2024-02-29")
    #expect(day.adding(days: 366)?.description == "2025-03-02")
    #expect(day.adding(months: 12).description == "2025-03-01")
    #expect(try #require(CalendarDate(iso: "2024-01-31")).adding(months: 1).description == "2024-02-29")
  }
}
