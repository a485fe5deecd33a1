extension Rule where Value == String {
  /// Only an indirect provider names a reseller.
  public static let resellerNotAllowed = Rule(
    "reseller/not-allowed",
    source: "Article of September 2021: the indirect provider picks the indirect reseller; others sell directly",
    breaks: "4847383 named by a direct-bill partner", passes: "4847383 named by an indirect provider"
  ) { partnerID, context in
    guard !partnerID.isEmpty, context.partner.kind != .indirectProvider else { return nil }
    return Breach()
  }
}
