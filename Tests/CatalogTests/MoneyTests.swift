import Catalog
import Testing

@Suite("Money, in whole minor units")
struct MoneyTests {
  @Test(
    "reads digits and one dot",
    arguments: [
      ("0", "EUR", 0), ("12", "EUR", 1200), ("12.5", "EUR", 1250), ("12.50", "EUR", 1250), ("-12.50", "EUR", -1250),
      ("0.01", "USD", 1), ("1500", "JPY", 1500), ("1.234", "KWD", 1234), ("0.0001", "CLF", 1),
      ("92233720368547758.07", "EUR", Int64.max),
    ])
  func reads(text: String, currency: String, minorUnits: Int64) {
    #expect(Money(text, currency: currency)?.minorUnits == minorUnits)
  }

  @Test(
    "refuses everything else",
    arguments: [
      "", "-", ".", ".5", "5.", "1.234", "1,5", "12abc", "1 000", "+5", "1e3", "٣", "１２", "1.2.3", "--1",
      "92233720368547758.08", "99999999999999999999",
    ])
  func refuses(text: String) {
    #expect(Money(text, currency: "EUR") == nil)
  }

  @Test("has as many decimals as ISO 4217 says", arguments: [("JPY", "1.5"), ("KWD", "1.2345"), ("USD", "1.005")])
  func decimals(currency: String, text: String) {
    #expect(Money(text, currency: currency) == nil)
  }

  @Test(
    "F22: is written as the language does, its digits in groups",
    arguments: [
      (123_456_789, "EUR", "1,234,567.89", "1.234.567,89"), (-1250, "EUR", "-12.50", "-12,50"),
      (5, "USD", "0.05", "0,05"), (0, "EUR", "0.00", "0,00"), (1500, "JPY", "1,500", "1.500"),
      (999_99, "EUR", "999.99", "999,99"),
      (1_025_000, "EUR", "10,250.00", "10.250,00"),
      (1_234_567, "KWD", "1,234.567", "1.234,567"),
      (Int64.min, "EUR", "-92,233,720,368,547,758.08", "-92.233.720.368.547.758,08"),
    ])
  func format(minorUnits: Int64, currency: String, english: String, dutch: String) {
    let money = Money(minorUnits: minorUnits, currency: currency)
    #expect(money.figures(.english) == english)
    #expect(money.figures(.dutch) == dutch)
  }

  @Test("F22: a whole number too", arguments: [(0, "0"), (999, "999"), (10_000_000, "10,000,000"), (-1000, "-1,000")])
  func number(number: Int, text: String) {
    #expect(MoneyStyle.english.grouped(number) == text)
  }

  @Test(
    "is divided with halves rounded away from zero",
    arguments: [(24_600, 12, 2050), (6, 12, 1), (5, 12, 0), (7, 2, 4), (-7, 2, -4), (10, 3, 3), (11, 3, 4), (9, 1, 9)])
  func divided(minorUnits: Int64, parts: Int, each: Int64) {
    #expect(Money(minorUnits: minorUnits, currency: "EUR").divided(into: parts).minorUnits == each)
  }

  @Test("is refused where 64 bits do not hold it, and across currencies")
  func limits() {
    let most = Money(minorUnits: .max, currency: "EUR")
    #expect(most.times(2) == nil)
    #expect(most.adding(Money(minorUnits: 1, currency: "EUR")) == nil)
    #expect(most.adding(Money(minorUnits: -1, currency: "USD")) == nil)
    #expect(Money(minorUnits: 2050, currency: "EUR").times(5)?.minorUnits == 10_250)
  }
}
