extension Rule where Value == String {
  /// The date of acceptance is today or earlier, by the local calendar.
  public static let agreementDateInFuture = Rule(
    "agreement/date-in-future",
    source: "Microsoft Customer Agreement: the acceptance date is never in the future",
    breaks: "a day after today", passes: "today"
  ) { date, context in
    guard let day = CalendarDate(iso: TextNormalisation.trimmed(date)), day > context.environment.today else {
      return nil
    }
    return Breach(["today": context.environment.today.description])
  }
}
