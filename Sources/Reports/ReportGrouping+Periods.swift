public import Rules

/// Periods as numbers that follow one another, so that none between two is missed.
extension ReportGrouping {
  /// The number of the period that has a day; `nil` where the groups are no periods.
  public func period(of day: CalendarDate) -> Int? {
    switch self {
    case .day: day.daysSince1970
    case .week: ISOWeek.ordinal(of: day)
    case .month: day.year * 12 + day.month - 1
    case .operator, .country, .reseller, .offer, .segment: nil
    }
  }

  /// What a period is called: `2026-11-27`, `2026-W48`, `2026-11`.
  public func name(ofPeriod number: Int) -> String {
    switch self {
    case .day: (CalendarDate(daysSince1970: number) ?? .epoch).description
    case .week: ISOWeek(ordinal: number).description
    case .month:
      String((CalendarDate(year: number / 12, month: number % 12 + 1, day: 1) ?? .epoch).description.dropLast(3))
    case .operator, .country, .reseller, .offer, .segment: ""
    }
  }
}
