import Catalog
import Reference

/// Reads what a configuration says of prices.
enum PricesReader {
  static let keys = ["show", "margin", "currency"]

  static func read(_ node: YAMLNode, _ cells: inout ConfigurationCells) -> PriceSetting {
    var prices = PriceSetting()
    let members = cells.members(of: node, at: "prices", keys: keys)
    if let show = members["show"] {
      prices.showing = cells.choice(show, "prices.show", PriceSetting.Showing.self) ?? prices.showing
    }
    if let margin = members["margin"] {
      prices.margin = margin.text.flatMap { PriceMargin($0) }
      if prices.margin == nil {
        cells.report(margin, "expected-percent", ["key": "prices.margin", "most": String(PriceMargin.most)])
      }
    }
    if let currency = members["currency"] {
      prices.currency = currency.text.flatMap { isKnown($0) ? $0 : nil }
      if prices.currency == nil { cells.report(currency, "expected-currency", ["key": "prices.currency"]) }
    }
    return prices
  }

  /// Whether a currency is that of some country.
  private static func isKnown(_ currency: String) -> Bool {
    currency.utf8.count == 3 && Countries.all.contains { $0.currency == currency }
  }
}
