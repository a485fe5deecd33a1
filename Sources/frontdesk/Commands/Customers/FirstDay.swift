import ArgumentParser
import Rules

/// The first day of a list, as `--since` takes it, and the last, as `--until` does.
enum FirstDay {
  /// Reads `2026-11-20`, `7d` (seven days ago), `2w` or `today`, and gives the beginning of that day in UTC, ISO 8601.
  @Sendable static func moment(_ text: String) throws -> String {
    SystemClock.utc(beginningOf: try day(text))
  }

  /// Reads the same, and gives the day.
  @Sendable static func day(_ text: String) throws -> CalendarDate {
    guard let day = day(text, today: SystemClock.today) else { throw ValidationError(words: "usage/error/since") }
    return day
  }

  static func day(_ text: String, today: CalendarDate) -> CalendarDate? {
    let text = text.lowercased()
    if text == "today" || text == "vandaag" { return today }
    if let date = CalendarDate(iso: text) { return date }
    let digits = text.dropLast()
    guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int(digits)
    else { return nil }
    switch text.last {
    case "d": return today.adding(days: -count)
    case "w": return today.adding(days: -7 * count)
    default: return nil
    }
  }
}
