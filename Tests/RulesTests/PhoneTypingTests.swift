import Reference
import Rules
import Testing

@Suite("A phone number at each key")
struct PhoneTypingTests {
  /// What stands in the field after each key at its end.
  private func typed(_ keys: String, _ country: String) -> [String] {
    var text = ""
    return keys.map { key in
      text = PhoneTyping.adding(key, to: text, country: country) ?? text + String(key)
      return text
    }
  }

  @Test("Groups appear as far as they go")
  func groups() {
    #expect(
      typed("0201234567", "NL") == [
        "0", "02", "020", "020 1", "020 12", "020 123", "020 123 4", "020 123 45", "020 123 456", "020 123 4567",
      ])
    #expect(
      typed("+48123456789", "NL").suffix(6) == [
        "+48 12 34", "+48 12 345", "+48 12 345 6", "+48 12 345 67", "+48 12 345 67 8", "+48 12 345 67 89",
      ])
  }

  @Test(
    "A number gets the groups of its country, and what has none stays as it is typed",
    arguments: [
      ("2015550123", "US", "201-555-0123"), ("+12015550123", "NL", "+1 201-555-0123"),
      ("0612345678", "NL", "06 12345678"),
      ("0442079460123", "GB", "0442079460123"), ("02079460123", "GB", "020 7946 0123"),
      ("83011234567", "RU", "83011234567"), ("+73011234567", "NL", "+7 301 123-45-67"), ("0031201", "NL", "0031201"),
      ("+999123", "NL", "+999123"), ("12", "NL", "12"), ("02 012", "NL", "02 012"), ("020-12", "NL", "020-12"),
      ("020x", "NL", "020x"), ("1234567890123456789", "NL", "1234567890123456789"), ("123", "AQ", "123"),
      ("+", "NL", "+"),
      // No calling code begins so, and the nought stays.
      ("+0555556", "NL", "+0555556"),
    ])
  func last(keys: String, country: String, expected: String) {
    #expect(typed(keys, country).last == expected)
  }

  @Test("Backspace takes a digit and the blank before it")
  func backspace() {
    func removed(_ text: String) -> String? { PhoneTyping.removingLast(from: text, country: "NL") }
    #expect(removed("020 123 4567") == "020 123 456")
    #expect(removed("020 1") == "020")
    #expect(removed("020") == nil)
    #expect(removed("020-123") == nil)
    #expect(removed("") == nil)
  }

  @Test(
    "The digits stay the same and in order: only blanks and hyphens come and go", arguments: Countries.all.map(\.code))
  func digits(country: String) {
    for number in [PhonePlans.example(country), "+" + (PhonePlanTable.plan(country)?.callingCode ?? "") + "123456789"] {
      let keys = number.filter { $0.isNumber || $0 == "+" }
      for (count, text) in typed(keys, country).enumerated() {
        #expect(text.filter { $0.isNumber || $0 == "+" } == String(keys.prefix(count + 1)), "\(text)")
        #expect(text.last?.isNumber != false || text == "+")
      }
    }
  }
}
