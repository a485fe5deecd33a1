extension Rule where Value == String {
  /// The reseller stands in the partner's list of resellers, or is typed as a PartnerID.
  ///
  /// A number that could be a PartnerID and is not in the list breaks `reseller/unverified` instead.
  public static let resellerUnknown = Rule(
    "reseller/unknown",
    source: "Article of September 2021: a correct MPN ID; Partner Center error 800015",
    breaks: "Fabrikam", passes: "4847383"
  ) { partnerID, context in
    guard !partnerID.isEmpty, context.lookups.hasLists, !ResellerFacts.isPartnerID(partnerID),
      context.lookups.reseller(partnerID) == nil
    else { return nil }
    return Breach(["id": partnerID.excerpt])
  }
}
