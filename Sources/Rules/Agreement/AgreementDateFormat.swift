extension Rule where Value == String {
  /// The date of acceptance is a real day, written year-month-day.
  public static let agreementDateFormat = Rule(
    "agreement/date-format",
    source: "ISO 8601, extended format",
    breaks: "31-11-2026", passes: "2026-11-20"
  ) { date, _ in
    let day = TextNormalisation.trimmed(date)
    return day.isEmpty || CalendarDate(iso: day) != nil ? nil : Breach()
  }
}
