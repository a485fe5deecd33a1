extension Rule where Value == ResellerPosition {
  /// Each additional reseller stands in the partner's list of resellers, or is typed as a PartnerID.
  public static let additionalResellerUnknown = Rule(
    "additional-reseller/unknown",
    source: "Article of September 2021: each additional reseller is checked for a correct MPN ID",
    breaks: "Fabrikam", passes: "5357564"
  ) { position, context in
    guard context.lookups.hasLists, !ResellerFacts.isPartnerID(position.partnerID),
      context.lookups.reseller(position.partnerID) == nil
    else { return nil }
    return Breach(["id": position.partnerID.excerpt])
  }
}
