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
  /// The amount as files have it: a dot, the currency's decimals, no groups and no currency: `1234.50`.
  public var plainText: String {
    let (sign, whole, decimals) = parts
    return sign + whole + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// The amount without its currency, its digits in groups as the language writes them: `1,234.50`.
  public func figures(_ style: MoneyStyle) -> String {
    let (sign, whole, decimals) = parts
    return sign + style.grouped(digits: whole) + (decimals.isEmpty ? "" : (style == .dutch ? "," : ".") + decimals)
  }

  /// The sign, the digits before the decimals, at least one, and the decimals that the currency has.
  private var parts: (sign: String, whole: String, decimals: String) {
    let count = CurrencyDigits.digits(of: currency)
    var text = String(minorUnits.magnitude)
    text = String(repeating: "0", count: max(0, count + 1 - text.count)) + text
    return (minorUnits < 0 ? "-" : "", String(text.dropLast(count)), String(text.suffix(count)))
  }
}
