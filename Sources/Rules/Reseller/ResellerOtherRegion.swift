extension Rule where Value == String {
  /// The reseller is of the customer's region.
  ///
  /// Source: Partner Center's regional authorization overview: partner, reseller and customer are of one region. A
  /// warning: regions change more often than lists of resellers.
  public static let resellerOtherRegion = Rule(
    "reseller/other-region", severity: .warning,
    source: "Partner Center's regional authorization: partner, reseller and customer are of one region",
    breaks: "a reseller in the United States for a customer in the Netherlands", passes: "4847383"
  ) { partnerID, context in
    guard !partnerID.isEmpty, let reseller = context.lookups.reseller(partnerID),
      reseller.isOfOtherRegion(than: context.country)
    else { return nil }
    return Breach(["country": reseller.country])
  }
}
