extension Rule where Value == ResellerPosition {
  /// Each additional reseller has signed the Microsoft Partner Agreement.
  public static let additionalResellerAgreementNotSigned = Rule(
    "additional-reseller/agreement-not-signed",
    source: "Article of September 2021: each additional reseller is checked for a signed Microsoft Partner Agreement",
    breaks: "873452", passes: "5357564"
  ) { position, context in
    guard let reseller = context.lookups.reseller(position.partnerID), !reseller.isAgreementSigned else { return nil }
    return Breach(["id": position.partnerID])
  }
}
