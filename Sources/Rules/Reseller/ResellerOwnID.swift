extension Rule where Value == String {
  /// The reseller is another company than the partner itself.
  public static let resellerOwnID = Rule(
    "reseller/own-id",
    source: "Partner Center error 2072: the provider's own ID used as partner on record",
    breaks: "1234566 where that is the partner's own ID", passes: "4847383"
  ) { partnerID, context in
    guard !partnerID.isEmpty, partnerID == context.partner.partnerID else { return nil }
    return Breach(["id": partnerID])
  }
}
