extension Rule where Value == ResellerPosition {
  /// Each additional reseller is of the customer's region; a warning, as of the first one.
  public static let additionalResellerOtherRegion = Rule(
    "additional-reseller/other-region", severity: .warning,
    source: "Partner Center's regional authorization: partner, reseller and customer are of one region",
    breaks: "a reseller in the United States for a customer in the Netherlands", passes: "5357564"
  ) { position, context in
    guard let reseller = context.lookups.reseller(position.partnerID),
      reseller.isOfOtherRegion(than: context.country)
    else { return nil }
    return Breach(["country": reseller.country, "id": position.partnerID])
  }
}
