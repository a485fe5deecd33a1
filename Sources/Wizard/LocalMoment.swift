public import Rules

/// A moment as a clock on the wall shows it.
public struct LocalMoment: Sendable, Hashable {
  /// The calendar date.
  public var date: CalendarDate
  /// The hour, 0 to 23.
  public var hour: Int
  /// The minute, 0 to 59.
  public var minute: Int

  /// A moment of a day, in local time.
  public init(date: CalendarDate, hour: Int, minute: Int) {
    self.date = date
    self.hour = hour
    self.minute = minute
  }

  /// `14:02`.
  public var clock: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
