public import Rules

/// A moment as a clock on the wall shows it.
public struct LocalMoment: Sendable, Hashable {
  public var date: CalendarDate
  public var hour: Int
  public var minute: Int

  public init(date: CalendarDate, hour: Int, minute: Int) {
    self.date = date
    self.hour = hour
    self.minute = minute
  }

  /// `14:02`.
  public var clock: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
