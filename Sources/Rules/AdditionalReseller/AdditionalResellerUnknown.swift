extension Rule where Value == ResellerPosition {
  /// Each additional reseller stands in the partner's list of resellers.
  public static let additionalResellerUnknown = Rule(
    "additional-reseller/unknown",
    source: "Article of September 2021: each additional reseller is checked for a correct MPN ID",
    breaks: "9999999", passes: "5357564"
  ) { position, context in
    guard context.lookups.hasLists, context.lookups.reseller(position.partnerID) == nil else { return nil }
    return Breach(["id": position.partnerID])
  }
}
