extension Rule where Value == String {
  /// The date of acceptance is not before the agreement existed.
  ///
  /// Source: the Microsoft Customer Agreement came into use on 1 October 2019.
  public static let agreementDateTooEarly = Rule(
    "agreement/date-too-early", severity: .warning,
    source: "Microsoft Customer Agreement, in use since 1 October 2019", breaks: "2019-09-30", passes: "2026-11-20"
  ) { date, _ in
    guard let day = CalendarDate(iso: TextNormalisation.trimmed(date)), day < first else { return nil }
    return Breach(["date": first.description])
  }

  private static let first = CalendarDate(iso: "2019-10-01") ?? .epoch
}
