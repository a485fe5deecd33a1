import Catalog
import Rules
import Store
import TestSupport

/// Lists of offers for the tests of the store.
enum OfferLists {
  /// The day on which the tests look.
  static let day = CalendarDate(year: 2026, month: 11, day: 20) ?? .epoch

  /// A price list as CSV: of each offer its id, title, segment, and price.
  static func priceList(
    _ offers: [(id: String, title: String, segment: String, price: String)], market: String = "NL",
    from: String = "11/1/2026 12:00:00 AM"
  ) -> MarketOfferList {
    var text =
      "ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,"
      + "EffectiveEndDate,ERP Price,Segment\n"
    for offer in offers {
      let parts = offer.id.split(separator: ":")
      text +=
        "\(offer.title),\(parts[0]),\(parts[1]),\(offer.title),P1Y,Monthly,\(market),EUR,\(offer.price),\(from),"
        + "11/30/9999 11:59:59 PM,\(offer.price),\(offer.segment)\n"
    }
    return read(text)[0]
  }

  static func read(_ text: String) -> [MarketOfferList] {
    var reader = OfferListReader()
    reader.take(Array(text.utf8)[...])
    return reader.finish().lists
  }

  /// So many offers whose titles are of a few words, by a seed.
  static func many(_ count: Int, seed: UInt64 = 7) -> [(id: String, title: String, segment: String, price: String)] {
    let words = ["Microsoft", "365", "Business", "Basic", "Premium", "Teams", "Phone", "Élan", "Visio", "Plan", "E5"]
    let segments = ["Commercial", "Education", "Government", "Charity"]
    var random = SeededRandom(seed: seed)
    return (0..<count).map { number in
      let title = (0..<Int.random(in: 1...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      let product = "CFQ7TTC0" + String(36 * 36 * 36 + number, radix: 36, uppercase: true)
      return (
        "\(product):000\(number % 3)", title.joined(separator: " "), segments.randomElement(using: &random) ?? "",
        "\(number % 90 + 1).50"
      )
    }
  }

  static func source(of list: MarketOfferList) -> ListImport {
    ListImport(at: "2026-11-20T10:00:00Z", by: "j.devries", file: "list.csv", kind: "priceList")
  }
}

extension StoreFolder {
  /// The offers of the store over those of another catalogue.
  func offers(over base: [Offer] = [], withCosts: Bool = false, on day: CalendarDate = OfferLists.day) -> StoreOffers {
    StoreOffers(path: store, over: OfferCatalog(offers: base), withCosts: withCosts) { day }
  }
}
