public import Catalog
import Rules

extension OfferCatalog {
  /// The demonstration's offers with what the partner pays, which an agent is to see beside what the customer does.
  public static func demonstration(
    showing: PriceSetting.Showing, cost: (OfferPrice) -> Money = { eightTenths(of: $0) }
  ) -> OfferCatalog {
    var offers = Array(DemonstrationPartner.catalog.search("", in: ""))
    for offer in offers.indices {
      for place in offers[offer].prices.indices {
        offers[offer].prices[place].cost = cost(offers[offer].prices[place])
      }
    }
    var catalog = OfferCatalog(offers: offers)
    catalog.origin = .demonstration
    catalog.prices.showing = showing
    return catalog
  }

  /// What a partner usually pays of it.
  public static func eightTenths(of price: OfferPrice) -> Money {
    Money(minorUnits: price.unitPrice.minorUnits * 8 / 10, currency: price.unitPrice.currency)
  }

  /// The same with costs that no price of the demonstration comes to: 77.77 at each payment, ``costMarkers``.
  public static let withMarkedCosts = demonstration(showing: .both) { price in
    Money(minorUnits: 7777 * Int64(price.plan.payments), currency: price.unitPrice.currency)
  }

  /// What would be read of a licence's cost: of a payment, a year and three years, in English, in Dutch and plainly.
  public static let costMarkers = [7777, 7777 * 12, 7777 * 36].flatMap { minor in
    let money = Money(minorUnits: minor, currency: "EUR")
    return [money.figures(.english), money.figures(.dutch), money.plainText, String(minor)]
  }
}
