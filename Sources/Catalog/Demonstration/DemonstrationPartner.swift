public import Rules

/// The partner that Frontdesk plays when nothing is configured: Contoso Distribution, its offers and its resellers.
///
/// The lists are texts in the published formats, read by the same readers as a configured list, when first asked for.
public enum DemonstrationPartner {
  /// The demonstration's partner, Contoso Distribution in the Netherlands.
  public static let profile = PartnerProfile(
    name: "Contoso Distribution", kind: .indirectProvider, country: "NL", partnerID: "1234566",
    tenantID: "00000000-0000-0000-0000-000000000000", domains: ["contoso.example", "contoso.nl"])

  /// The demonstration's offers.
  public static let catalog: OfferCatalog = {
    var catalog = OfferCatalogReader.read(Array(offerText.utf8)).catalog
    catalog.origin = .demonstration
    return catalog
  }()
  /// The demonstration's resellers.
  public static let resellers = ResellerListReader.read(Array(resellerText.utf8)).resellers
}
