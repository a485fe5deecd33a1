/// How a language writes figures.
public enum MoneyStyle: Sendable, Hashable {
  /// `1234567.89`
  case english
  /// `1234567,89`
  case dutch
}

extension Money {
  /// The amount without its currency, as it stands in a column, which has no room for groups of digits: `1234.50`.
  public func figures(_ style: MoneyStyle) -> String {
    let count = CurrencyDigits.digits(of: currency)
    var text = String(minorUnits.magnitude)
    text = String(repeating: "0", count: max(0, count + 1 - text.count)) + text
    let whole = (minorUnits < 0 ? "-" : "") + text.dropLast(count)
    return count == 0 ? whole : whole + (style == .dutch ? "," : ".") + text.suffix(count)
  }
}
