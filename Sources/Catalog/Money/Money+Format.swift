/// How a country writes an amount with its currency sign.
public enum MoneyStyle: Sendable, Hashable {
  /// `€1,234,567.89` and `-€12.50`.
  case english
  /// `€ 1.234.567,89` and `€ -12,50`, with a no-break space behind the sign.
  case dutch
}

extension Money {
  /// The amount as it stands in a column: `1234.50`.
  public var plain: String { (minorUnits < 0 ? "-" : "") + digits(group: "", decimal: ".") }

  /// The amount with its sign, as a person reads it; a currency without a sign of its own stands with its code.
  public func formatted(_ style: MoneyStyle) -> String {
    let minus = minorUnits < 0 ? "-" : ""
    switch style {
    case .english: return minus + englishSign + digits(group: ",", decimal: ".")
    case .dutch: return dutchSign + "\u{A0}" + minus + digits(group: ".", decimal: ",")
    }
  }

  private var englishSign: String {
    switch currency {
    case "EUR": "€"
    case "USD": "$"
    case "GBP": "£"
    case "JPY": "¥"
    default: currency + "\u{A0}"
    }
  }

  private var dutchSign: String {
    switch currency {
    case "USD": "US$"
    case "JPY": "JP¥"
    case "EUR", "GBP": englishSign
    default: currency
    }
  }

  /// The amount without its minus, in groups of three digits.
  private func digits(group: String, decimal: String) -> String {
    let count = CurrencyDigits.digits(of: currency)
    var text = String(minorUnits.magnitude)
    text = String(repeating: "0", count: max(0, count + 1 - text.count)) + text
    var whole = ""
    let digits = text.dropLast(count)
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { whole += group }
      whole.append(digit)
    }
    return count == 0 ? whole : whole + decimal + text.suffix(count)
  }
}
