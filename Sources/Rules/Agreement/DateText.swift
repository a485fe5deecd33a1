/// A date as people write it.
///
/// Read are ISO 8601 with and without hyphens, day, month and year in numbers or with the month in English or Dutch,
/// `today` and `yesterday`, and `+0` or `-1` for days from today. Years have four digits.
enum DateText {
  enum Reading: Hashable {
    case date(CalendarDate)
    /// Day and month can be either way round: the date that is most likely meant.
    case ambiguous(CalendarDate)
    /// The month has no such day, or the year no such month.
    case noSuchDay
    case notADate
  }

  /// - Parameter isMonthFirst: whether `3/4/2026` is most likely the fourth of March.
  static func read(_ text: String, today: CalendarDate, isMonthFirst: Bool) -> Reading {
    if let date = CalendarDate(iso: text) { return .date(date) }
    let folded = Folding.folded(text)
    if let days = days(fromToday: folded) { return today.adding(days: days).map { .date($0) } ?? .notADate }
    let parts = parts(of: folded)
    switch parts.count {
    case 1: return compact(parts[0])
    case 3: return three(parts, isMonthFirst)
    default: return .notADate
    }
  }

  private static func days(fromToday text: String) -> Int? {
    switch text {
    case "today", "vandaag": return 0
    case "yesterday", "gisteren": return -1
    default: break
    }
    guard let sign = text.first, sign == "+" || sign == "-", (2...4).contains(text.utf8.count),
      let number = number(text.dropFirst())
    else { return nil }
    return sign == "-" ? -number : number
  }

  /// Digits and letters, without what stands between them.
  private static func parts(of text: String) -> [Substring] {
    text.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == "," || $0.isWhitespace }
  }

  private static func compact(_ digits: Substring) -> Reading {
    guard digits.utf8.count == 8, let number = number(digits) else { return .notADate }
    return day(number / 10_000, number / 100 % 100, number % 100)
  }

  private static func three(_ parts: [Substring], _ isMonthFirst: Bool) -> Reading {
    let isYearFirst = parts[0].utf8.count == 4
    guard let year = number(parts[isYearFirst ? 0 : 2]), parts[isYearFirst ? 0 : 2].utf8.count == 4 else {
      return .notADate
    }
    let others = isYearFirst ? [parts[1], parts[2]] : [parts[0], parts[1]]
    for (place, other) in [(0, 1), (1, 0)] {
      if let month = month(others[place]) { return number(others[other]).map { day(year, month, $0) } ?? .notADate }
    }
    guard let first = number(others[0]), let second = number(others[1]) else { return .notADate }
    if isYearFirst { return day(year, first, second) }
    if first > 12 || second > 12 || first == second {
      return first > 12 ? day(year, second, first) : day(year, first, second)
    }
    return CalendarDate(year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
      .map { .ambiguous($0) } ?? .noSuchDay
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Reading {
    CalendarDate(year: year, month: month, day: day).map { .date($0) } ?? .noSuchDay
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...8).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// A month by its English or Dutch name, whole or from three letters on.
  private static func month(_ text: Substring) -> Int? {
    guard text.utf8.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { $0.hasPrefix(text) || $0 == text } }.map { $0 + 1 }
  }

  private static let months: [[String]] = [
    ["january", "januari"], ["february", "februari"], ["march", "maart", "mrt"], ["april"], ["may", "mei"],
    ["june", "juni"], ["july", "juli"], ["august", "augustus"], ["september"], ["october", "oktober"], ["november"],
    ["december"],
  ]
}

extension RuleContext {
  /// What a text says as a date here: a partner in the United States writes the month first.
  func date(_ text: String) -> DateText.Reading {
    DateText.read(text, today: environment.today, isMonthFirst: partner.country == "US")
  }
}

extension TextNormalisation {
  /// The form of a date: `2026-11-20` for one that can be read in one way only, otherwise the text as it is.
  public static func date(_ text: String, in context: RuleContext) -> String {
    let plain = plain(text)
    if case .date(let date) = context.date(plain) { return date.description }
    return plain
  }
}
