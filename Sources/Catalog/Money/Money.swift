/// An amount of money: whole minor units (cents) of a currency, so that nothing is ever rounded by surprise.
public struct Money: Hashable, Sendable {
  /// The amount in the smallest unit of its currency, such as cents.
  public let minorUnits: Int64
  /// ISO 4217 code in capitals.
  public let currency: String

  /// An amount in a currency (ISO 4217).
  public init(minorUnits: Int64, currency: String) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads `1234`, `1234.5` or `-12.50`: ASCII digits, at most one separator and no more decimals than the currency
  /// has.
  ///
  /// `nil` for anything else, and for an amount that 64 bits cannot hold.
  public init?(_ text: String, currency: String, separator: Character = ".") {
    let digits = CurrencyDigits.digits(of: currency)
    var value: Int64 = 0
    var decimals: Int?
    var hasDigits = false
    for character in text.hasPrefix("-") ? text.dropFirst() : text[...] {
      if character == separator, decimals == nil, hasDigits {
        decimals = 0
        continue
      }
      guard let digit = character.asciiValue, (0x30...0x39).contains(digit), (decimals ?? 0) < digits || decimals == nil
      else { return nil }
      hasDigits = true
      decimals = decimals.map { $0 + 1 }
      guard let next = Self.shifted(value, by: Int64(digit - 0x30)) else { return nil }
      value = next
    }
    guard hasDigits, decimals != 0 else { return nil }
    for _ in (decimals ?? 0)..<digits {
      guard let next = Self.shifted(value, by: 0) else { return nil }
      value = next
    }
    self.init(minorUnits: text.hasPrefix("-") ? -value : value, currency: currency)
  }

  /// Reads an amount that may have more decimals than its currency (`99.999`, of a published price list): what is beyond
  /// them is rounded, half a minor unit away from zero.
  ///
  /// `nil` for anything that is not ASCII digits with at most one dot between them, and beyond 64 bits.
  public init?(rounding text: String, currency: String) {
    let octets = text.utf8
    let digits = CurrencyDigits.digits(of: currency)
    guard let dot = octets.firstIndex(of: UInt8(ascii: ".")) else {
      self.init(text, currency: currency)
      return
    }
    let beyond = octets[octets.index(after: dot)...].dropFirst(digits)
    guard beyond.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let kept = text[..<(digits == 0 && beyond.first != nil ? dot : beyond.startIndex)]
    guard let cut = Money(String(kept), currency: currency) else { return nil }
    let isUp = beyond.first.map { $0 >= UInt8(ascii: "5") } ?? false
    let (sum, isTooMuch) = cut.minorUnits.addingReportingOverflow(
      isUp ? (octets.first == UInt8(ascii: "-") ? -1 : 1) : 0)
    if isTooMuch { return nil }
    self.init(minorUnits: sum, currency: currency)
  }

  /// Ten times the value and a digit; `nil` beyond 64 bits.
  private static func shifted(_ value: Int64, by digit: Int64) -> Int64? {
    let (tenfold, isTooMuch) = value.multipliedReportingOverflow(by: 10)
    let (sum, isStillTooMuch) = tenfold.addingReportingOverflow(digit)
    return isTooMuch || isStillTooMuch ? nil : sum
  }

  /// The sum with an amount of the same currency; `nil` for another currency and beyond 64 bits.
  public func adding(_ other: Money) -> Money? {
    let (sum, isTooMuch) = minorUnits.addingReportingOverflow(other.minorUnits)
    return isTooMuch || currency != other.currency ? nil : Money(minorUnits: sum, currency: currency)
  }

  /// So many times the amount; `nil` beyond 64 bits.
  public func times(_ quantity: Int) -> Money? {
    guard let factor = Int64(exactly: quantity) else { return nil }
    let (product, isTooMuch) = minorUnits.multipliedReportingOverflow(by: factor)
    return isTooMuch ? nil : Money(minorUnits: product, currency: currency)
  }

  /// One of so many equal parts, half a minor unit rounded up (away from zero).
  public func divided(into parts: Int) -> Money {
    guard parts > 1, let parts = Int64(exactly: parts) else { return self }
    let (quotient, remainder) = minorUnits.quotientAndRemainder(dividingBy: parts)
    let isUp = remainder.magnitude >= parts.magnitude - remainder.magnitude
    return Money(minorUnits: isUp ? quotient + minorUnits.signum() : quotient, currency: currency)
  }
}
