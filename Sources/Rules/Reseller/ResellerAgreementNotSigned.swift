extension Rule where Value == String {
  /// The reseller has signed the Microsoft Partner Agreement.
  public static let resellerAgreementNotSigned = Rule(
    "reseller/agreement-not-signed",
    source: "Microsoft Partner Agreement, required of resellers since 1 February 2020; Partner Center error 2203",
    breaks: "873452", passes: "4847383"
  ) { partnerID, context in
    guard !partnerID.isEmpty, let reseller = context.lookups.reseller(partnerID), !reseller.isAgreementSigned else {
      return nil
    }
    return Breach(["id": partnerID])
  }
}
