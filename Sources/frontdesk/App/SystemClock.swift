import CWorker
import Glibc
import Rules
import Synchronization
import Wizard

/// The clocks of the machine; the only place that reads them.
enum SystemClock {
  /// Milliseconds that never go back, and go on while the machine sleeps.
  static var milliseconds: Int64 { alarm_now() }

  /// Now in UTC, ISO 8601 to the second: `2026-11-22T13:02:11Z`.
  static var utc: String { utc(secondsSince1970: Int(time(nil))) }

  /// The moment so many days ago in UTC, ISO 8601.
  static func utc(daysAgo days: Int) -> String { utc(secondsSince1970: Int(time(nil)) - days * 86_400) }

  /// The moment at which a day begins here, in UTC, ISO 8601.
  static func utc(beginningOf day: CalendarDate) -> String {
    var parts = tm()
    parts.tm_year = Int32(day.year - 1900)
    parts.tm_mon = Int32(day.month - 1)
    parts.tm_mday = Int32(day.day)
    // The system knows whether summer time holds then.
    parts.tm_isdst = -1
    return utc(secondsSince1970: mktime(&parts))
  }

  /// Whether a moment of the store (UTC, ISO 8601) lies more than an hour ahead of this machine's clock.
  static func isBehind(_ moment: String) -> Bool { utc(secondsSince1970: Int(time(nil)) + 3600) < moment }

  /// How many seconds ago a moment of the store was; 0 for one that is yet to come, or cannot be read.
  static func seconds(since utc: String) -> Int { seconds(utc).map { max(0, Int(time(nil)) - $0) } ?? 0 }

  /// The local calendar date.
  ///
  /// The system is asked once a minute: it looks at the file of the time zone each time, and a search asks for every offer.
  static var today: CalendarDate {
    let now = Int(time(nil))
    return lastToday.withLock { last in
      if let last, last.minute == now / 60 { return last.date }
      let date = local(secondsSince1970: now).date
      last = (now / 60, date)
      return date
    }
  }

  /// The minute in which the date was asked for last, and the date. Days begin with a minute, in every time zone.
  private static let lastToday = Mutex<(minute: Int, date: CalendarDate)?>(nil)

  /// A moment of the store as the clock on the wall shows it; the first of January 1970 when it cannot be read.
  static func local(_ utc: String) -> LocalMoment {
    local(secondsSince1970: seconds(utc) ?? 0)
  }

  /// The year of a moment as `utc` gives it.
  static func year(of utc: String) -> Int { Int(utc.prefix(4)) ?? CalendarDate.epoch.year }

  private static func utc(secondsSince1970 seconds: Int) -> String {
    let days = (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400
    let rest = seconds - days * 86_400
    let date = CalendarDate(daysSince1970: days)?.description ?? "1970-01-01"
    return "\(date)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static func seconds(_ utc: String) -> Int? {
    let octets = Array(utc.utf8.prefix(19))
    /// The number that the digits from a place on are.
    func number(_ place: Int, _ count: Int = 2) -> Int? {
      var number = 0
      for octet in octets[place..<place + count] {
        guard (0x30...0x39).contains(octet) else { return nil }
        number = number * 10 + Int(octet - 0x30)
      }
      return number
    }
    guard octets.count == 19, let year = number(0, 4), let month = number(5), let day = number(8),
      let date = CalendarDate(year: year, month: month, day: day), let hour = number(11), let minute = number(14),
      let second = number(17)
    else { return nil }
    return date.daysSince1970 * 86_400 + hour % 24 * 3600 + minute % 60 * 60 + second % 61
  }

  private static func local(secondsSince1970 seconds: Int) -> LocalMoment {
    var time = seconds
    var parts = tm()
    localtime_r(&time, &parts)
    let date =
      CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate.epoch
    return LocalMoment(date: date, hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }
}
