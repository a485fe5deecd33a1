/// What the partner says of prices: which of them an agent sees, how the customer's is made, and in which currency.
public struct PriceSetting: Hashable, Sendable {
  /// Which prices an agent sees.
  public enum Showing: String, Hashable, Sendable, CaseIterable {
    /// What the customer pays.
    case erp
    /// What the partner pays, in the place of what the customer does.
    case cost
    case both
  }

  /// Which prices an agent sees.
  public var showing: Showing
  /// What the customer pays over the cost, where the partner makes its own prices; `nil` where the list's are asked.
  public var margin: PriceMargin?
  /// The currency that is asked where the list of a market has it; `nil` stands for the market's own.
  public var currency: String?

  /// The prices of a partner who says nothing of them.
  public init(showing: Showing = .erp, margin: PriceMargin? = nil, currency: String? = nil) {
    self.showing = showing
    self.margin = margin
    self.currency = currency
  }

  /// The same for who may not see what the partner pays.
  public var withoutCosts: PriceSetting { PriceSetting(showing: .erp, margin: margin, currency: currency) }

  /// Whether the cost has to be read: to be shown, or to make the customer's price of it.
  public var readsCosts: Bool { showing != .erp || margin != nil }

  /// What the customer pays for one licence and the whole term: the list's price, or the cost with the margin.
  ///
  /// Where the list does not say the cost, a margin cannot be laid on it, and the list's price is asked.
  public func customerPrice(of price: OfferPrice) -> Money {
    guard let margin, let cost = price.cost else { return price.unitPrice }
    return margin.price(ofCost: cost) ?? price.unitPrice
  }
}

/// A part of a price in percent, with up to two decimals.
public struct PriceMargin: Hashable, Sendable {
  /// Hundredths of a percent: 1250 is 12.5 %.
  public let hundredths: Int64

  /// The largest margin that can be written, in percent.
  public static let most: Int64 = 1000

  /// Reads `12` or `12.5`; `nil` for anything else than 0 to 1000 with at most two decimals.
  public init?(_ text: String) {
    // An amount of a currency that has cents is written in the same way.
    guard let percent = Money(text, currency: ""), (0...Self.most * 100).contains(percent.minorUnits) else {
      return nil
    }
    hundredths = percent.minorUnits
  }

  /// `12` or `12.5`, as it is written in a configuration.
  public var text: String {
    var decimals = String(100 + hundredths % 100).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return String(hundredths / 100) + (decimals.isEmpty ? "" : ".") + decimals
  }

  /// The cost and so many percent of it, half a minor unit rounded away from zero; `nil` beyond 64 bits.
  func price(ofCost cost: Money) -> Money? {
    let (product, isTooMuch) = cost.minorUnits.multipliedReportingOverflow(by: 10_000 + hundredths)
    return isTooMuch ? nil : Money(minorUnits: product, currency: cost.currency).divided(into: 10_000)
  }
}
