/// The columns of the published lists that Frontdesk reads, by their names in the header.
///
/// Source: "Get a price sheet" and "Get an offer matrix", Partner Center developer documentation, 2021 to 2023.
enum PriceListColumn {
  static let productTitle = "ProductTitle"
  static let productID = "ProductId"
  static let skuID = "SkuId"
  static let skuTitle = "SkuTitle"
  static let term = "TermDuration"
  static let billing = "BillingPlan"
  static let market = "Market"
  static let currency = "Currency"
  static let cost = "UnitPrice"
  static let tierFrom = "PricingTierRangeMin"
  static let tierUntil = "PricingTierRangeMax"
  static let start = "EffectiveStartDate"
  static let end = "EffectiveEndDate"
  static let endOfSale = "EndofSaleDate"
  static let tags = "Tags"
  static let price = "ERP Price"
  static let segment = "Segment"

  static let minimum = "MinLicenses"
  static let maximum = "MaxLicenses"
  static let limit = "AssetOwnershipLimit"
  static let limitType = "AssetOwnershipLimitType"
  static let prerequisites = "ProductSkuPreRequisites"
  static let countries = "AllowedCountries"

  /// Those of a price list and of a preview.
  static let ofPriceList = [
    productTitle, productID, skuID, skuTitle, term, billing, market, currency, cost, tierFrom, tierUntil, start, end,
    endOfSale, tags, price, segment,
  ]
  /// Those that a price list cannot do without.
  static let requiredOfPriceList: Set<String> = [
    productID, skuID, term, billing, market, currency, cost, start, end, price, segment,
  ]
  /// Those of an offer matrix.
  static let ofMatrix = [
    productTitle, productID, skuID, skuTitle, minimum, maximum, limit, limitType, prerequisites, countries,
  ]
  /// Those that an offer matrix cannot do without.
  static let requiredOfMatrix: Set<String> = [productID, skuID, minimum, maximum]
}

/// What the columns of both published lists say of an offer.
enum PublishedText {
  /// Product and SKU as one id; a SKU of digits alone lost its zeros in a spreadsheet and gets them back: `2` is `0002`.
  static func id(product: String, sku: String) -> String {
    let isNumber = sku.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return product + ":" + (isNumber ? String(repeating: "0", count: max(0, 4 - sku.utf8.count)) : "") + sku
  }

  /// The title of an offer: the SKU's, or the product's where that says the same and more.
  static func title(product: String, sku: String) -> String { product.hasPrefix(sku) ? product : sku }
}
