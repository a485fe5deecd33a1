/// How a language writes figures.
public enum MoneyStyle: Sendable, Hashable {
  /// `1,234,567.89`
  case english
  /// `1.234.567,89`
  case dutch
}

extension MoneyStyle {
  /// A whole number with its digits in groups of three: `10,000,000`.
  public func grouped(_ number: Int) -> String { (number < 0 ? "-" : "") + grouped(digits: String(number.magnitude)) }

  /// The digits in groups of three from their end.
  fileprivate func grouped(digits: String) -> String {
    let separator: Character = self == .dutch ? "." : ","
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(separator) }
      text.append(digit)
    }
    return text
  }
}

extension Money {
  /// The amount without its currency, for programs: `1234.50`, with the decimals of the currency and no groups.
  public var plainText: String {
    let count = CurrencyDigits.digits(of: currency)
    var text = String(minorUnits.magnitude)
    text = String(repeating: "0", count: max(0, count + 1 - text.count)) + text
    return (minorUnits < 0 ? "-" : "") + text.dropLast(count) + (count == 0 ? "" : ".") + text.suffix(count)
  }

  /// The amount without its currency, its digits in groups as the language writes them: `1,234.50`.
  public func figures(_ style: MoneyStyle) -> String {
    let count = CurrencyDigits.digits(of: currency)
    var text = String(minorUnits.magnitude)
    text = String(repeating: "0", count: max(0, count + 1 - text.count)) + text
    let whole = (minorUnits < 0 ? "-" : "") + style.grouped(digits: String(text.dropLast(count)))
    return count == 0 ? whole : whole + (style == .dutch ? "," : ".") + text.suffix(count)
  }
}
