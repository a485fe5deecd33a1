extension Rule where Value == String {
  /// The date of acceptance is a real day, written in a way that can be read in one way only.
  ///
  /// For a date such as 3/4/2026, which has two readings, the message asks about the likelier one and suggests it.
  public static let agreementDateFormat = Rule(
    "agreement/date-format",
    source: "ISO 8601, and dates as people write them",
    breaks: "31-11-2026", passes: "2026-11-20"
  ) { date, context in
    let day = TextNormalisation.trimmed(date)
    if day.isEmpty { return nil }
    switch context.date(day) {
    case .date: return nil
    case .ambiguous(let date):
      return Breach(["date": date.description], variant: "ambiguous", suggestion: date.description)
    case .noSuchDay: return Breach(["text": day.excerpt], variant: "no-such-day")
    case .notADate: return Breach()
    }
  }
}
