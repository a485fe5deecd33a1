import Rules

/// A moment as the store writes it, `2026-11-22T13:02:11Z`, to count seconds with.
public struct UTCMoment: Hashable, Comparable, Sendable {
  /// Seconds since the beginning of 1970.
  public let secondsSince1970: Int

  /// The moment so many seconds after the beginning of 1970.
  public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  /// Reads ISO 8601 to the second, in UTC; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 9, parts[1].utf8.last == UInt8(ascii: "Z"),
      let day = CalendarDate(iso: String(parts[0]))
    else { return nil }
    let clock = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2]) else {
      return nil
    }
    secondsSince1970 = day.daysSince1970 * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
  }

  /// ISO 8601 to the second.
  public var text: String { minute + ":" + Self.digits(secondsOfDay % 60) + "Z" }

  /// ISO 8601 to the minute, `2026-11-22T13:02`.
  var minute: String {
    "\(day)T" + Self.digits(secondsOfDay / 3_600) + ":" + Self.digits(secondsOfDay / 60 % 60)
  }

  /// The moment so many seconds later.
  public func adding(seconds: Int) -> UTCMoment { UTCMoment(secondsSince1970: secondsSince1970 + seconds) }

  /// Whether a moment lies before another.
  public static func < (first: UTCMoment, second: UTCMoment) -> Bool {
    first.secondsSince1970 < second.secondsSince1970
  }

  private var secondsOfDay: Int { (secondsSince1970 % 86_400 + 86_400) % 86_400 }
  private var day: CalendarDate {
    CalendarDate(daysSince1970: (secondsSince1970 - secondsOfDay) / 86_400) ?? CalendarDate.epoch
  }

  private static func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
