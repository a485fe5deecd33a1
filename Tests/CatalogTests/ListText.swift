import Catalog
import Foundation
import Rules
import Testing

/// Lists for the tests: the samples beside them, and rows of a price list.
enum ListText {
  /// The bytes of a sample.
  static func sample(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/" + name)))
  }

  static let header =
    "ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,ERP Price,EffectiveStartDate,"
    + "EffectiveEndDate,Segment,Tags,PricingTierRangeMin\n"

  /// A row of a price list under ``header``.
  static func row(
    product: String = "CFQ7TTC0ZZ01", sku: String = "0001", title: String = "Suite", term: String = "P1Y",
    billing: String = "Monthly", market: String = "NL", currency: String = "EUR", cost: String = "10",
    price: String = "12", from: String = "11/1/2026 12:00:00 AM", until: String = "11/30/9999 11:59:59 PM",
    segment: String = "Commercial", tags: String = "License", tier: String = ""
  ) -> String {
    [product, sku, title, term, billing, market, currency, cost, price, from, until, segment, tags, tier]
      .joined(separator: ",") + "\n"
  }

  /// What is read of rows of a price list.
  static func reading(_ rows: String..., month: String? = nil) -> OfferListReading {
    OfferListReader.read(Array((header + rows.joined()).utf8), month: month)
  }
}

extension OfferListReading {
  /// The plans of all offers, in their order.
  var plans: [PublishedPlan] { lists.flatMap(\.offers).flatMap(\.plans) }
}

extension PublishedPlan {
  /// `P1Y monthly EUR 12.00 (10.00) 2026-11-01..9999-11-30`
  var line: String {
    "\(plan.term) \(plan.billing) \(price.currency) \(price.figures(.english))"
      + (cost.map { " (\($0.figures(.english)))" } ?? "") + " \(from)..\(until)"
      + (endOfSale.map { " sold until \($0)" } ?? "")
  }
}
