/// What kind of list of offers a file is; the names in its header tell.
public enum OfferListKind: String, Sendable, CaseIterable {
  /// A new-commerce licence price list of one market, a whole one.
  case priceList
  /// A price list that holds only what changes, known by its column `EndofSaleDate`.
  case preview
  /// The offer matrix: how many licences an offer may have, where it is sold, and what it needs.
  case offerMatrix
  /// The partner's own `offers.csv`.
  case ownOffers

  /// The kind that names of columns tell; `nil` for a file of another kind.
  ///
  /// Capitals and blanks in the names make no difference.
  static func kind(of header: [String]) -> OfferListKind? {
    let names = Set(header.map(ListTable.folded))
    func has(_ columns: [String]) -> Int { columns.count { names.contains(ListTable.folded($0)) } }
    if has(["ProductId", "SkuId"]) > 0 {
      if has(["UnitPrice", "ERP Price", "TermDuration", "BillingPlan"]) > 0 {
        return has(["EndofSaleDate"]) > 0 ? .preview : .priceList
      }
      if has(["MinLicenses", "MaxLicenses", "ProductSkuPreRequisites", "AllowedCountries"]) > 0 { return .offerMatrix }
    }
    return has(OfferCatalogReader.columns) >= 2 || names.contains("offer") ? .ownOffers : nil
  }
}
