public import Rules

/// A week of ISO 8601: it begins on a Monday, and is of the year that has its Thursday.
public struct ISOWeek: Hashable, Sendable, CustomStringConvertible {
  /// The year of the week's Thursday.
  public let year: Int
  /// 1 to 53.
  public let number: Int

  /// The week that has a day.
  public init(_ day: CalendarDate) { self.init(ordinal: Self.ordinal(of: day)) }

  /// A week by its ``ordinal(of:)``; outside the years 1 to 9999 the nearest that is known.
  init(ordinal: Int) {
    // 1 January 1970 was a Thursday, so the Thursdays are the multiples of seven.
    let thursday = CalendarDate(daysSince1970: ordinal * 7) ?? CalendarDate.epoch
    year = thursday.year
    let first = CalendarDate(year: thursday.year, month: 1, day: 1)?.daysSince1970 ?? 0
    number = (thursday.daysSince1970 - first) / 7 + 1
  }

  /// Counts up from week to week; 0 has 1 January 1970.
  static func ordinal(of day: CalendarDate) -> Int {
    let days = day.daysSince1970 + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  /// `2026-W48`.
  public var description: String {
    let year = String(year)
    return String(repeating: "0", count: 4 - year.count) + year + (number < 10 ? "-W0" : "-W") + String(number)
  }
}
