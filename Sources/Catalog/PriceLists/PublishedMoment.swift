import Rules

/// A moment as the published lists write it, in one of three forms, always the month before the day.
///
/// `2/1/2019 12:00:00 AM` (price list API), `2023-10-01T00:00:00.0000000Z` (its documentation) and `2/1/2023 0:00` (a
/// list that a spreadsheet saved). The time may be missing; a zone is passed over, since prices are valid by the day.
struct PublishedMoment: Hashable {
  let day: CalendarDate
  /// Seconds since midnight.
  let seconds: Int32

  /// `nil` for any other form, and for a moment that does not exist.
  init?(_ text: String) {
    var scanner = DigitScanner(text.utf8)
    guard let first = scanner.number(1...4) else { return nil }
    let day: CalendarDate?
    if scanner.passes(UInt8(ascii: "/")) {
      guard first.digits <= 2, let date = scanner.number(1...2), scanner.passes(UInt8(ascii: "/")),
        let year = scanner.number(4...4)
      else { return nil }
      day = CalendarDate(year: year.value, month: first.value, day: date.value)
    } else {
      guard first.digits == 4, scanner.passes(UInt8(ascii: "-")), let month = scanner.number(2...2),
        scanner.passes(UInt8(ascii: "-")), let date = scanner.number(2...2)
      else { return nil }
      day = CalendarDate(year: first.value, month: month.value, day: date.value)
    }
    guard let day, let seconds = Self.time(&scanner) else { return nil }
    self.day = day
    self.seconds = seconds
  }

  /// Seconds since midnight of `T06:57:30.0682597Z`, ` 12:00:00 AM` or ` 0:00`; 0 where nothing follows.
  private static func time(_ scanner: inout DigitScanner) -> Int32? {
    if scanner.isAtEnd { return 0 }
    guard scanner.passes(UInt8(ascii: "T")) || scanner.passesBlanks(), let hour = scanner.number(1...2),
      scanner.passes(UInt8(ascii: ":")), let minute = scanner.number(2...2), minute.value < 60
    else { return nil }
    var second = 0
    if scanner.passes(UInt8(ascii: ":")) {
      guard let read = scanner.number(2...2), read.value < 60 else { return nil }
      second = read.value
      if scanner.passes(UInt8(ascii: ".")), scanner.number(1...9) == nil { return nil }
    }
    guard let hour = hourOfDay(hour.value, &scanner), scanner.passesZone() else { return nil }
    return Int32(hour * 3600 + minute.value * 60 + second)
  }

  /// The hour of a clock of 24, where `AM` or `PM` may follow one of 12.
  private static func hourOfDay(_ hour: Int, _ scanner: inout DigitScanner) -> Int? {
    _ = scanner.passesBlanks()
    let isMorning = scanner.passes(word: "AM")
    if isMorning || scanner.passes(word: "PM") {
      return (1...12).contains(hour) ? hour % 12 + (isMorning ? 0 : 12) : nil
    }
    return hour < 24 ? hour : nil
  }
}

/// Reads numbers and signs from a text, one behind another.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String.UTF8View) { rest = text[text.startIndex...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func passes(_ octet: UInt8) -> Bool {
    guard rest.first == octet else { return false }
    rest.removeFirst()
    return true
  }

  mutating func passesBlanks() -> Bool {
    var isPassed = false
    while passes(0x20) { isPassed = true }
    return isPassed
  }

  /// Capitals make no difference.
  mutating func passes(word: StaticString) -> Bool {
    let word = word.description.utf8
    guard rest.prefix(word.count).map({ $0 & 0xDF }) == Array(word) else { return false }
    rest.removeFirst(word.count)
    return true
  }

  /// Passes `Z` or `+01:00`, and says whether the text ends there.
  mutating func passesZone() -> Bool {
    if passes(UInt8(ascii: "+")) || passes(UInt8(ascii: "-")) {
      guard number(2...2) != nil, passes(UInt8(ascii: ":")), number(2...2) != nil else { return false }
    } else {
      _ = passes(UInt8(ascii: "Z"))
    }
    return isAtEnd
  }

  /// A number of so many ASCII digits, at most nine.
  mutating func number(_ digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    var (value, count) = (0, 0)
    while count < digits.upperBound, let octet = rest.first, (0x30...0x39).contains(octet) {
      value = value * 10 + Int(octet - 0x30)
      count += 1
      rest.removeFirst()
    }
    return count >= digits.lowerBound ? (value, count) : nil
  }
}
