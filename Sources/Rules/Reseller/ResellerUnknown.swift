extension Rule where Value == String {
  /// The reseller stands in the partner's list of resellers.
  public static let resellerUnknown = Rule(
    "reseller/unknown",
    source: "Article of September 2021: a correct MPN ID; Partner Center error 800015",
    breaks: "9999999", passes: "4847383"
  ) { partnerID, context in
    guard !partnerID.isEmpty, context.lookups.hasLists, context.lookups.reseller(partnerID) == nil else { return nil }
    return Breach(["id": partnerID])
  }
}
