extension Rule where Value == ResellerPosition {
  /// No reseller is named twice, nor the first one again.
  public static let additionalResellerDuplicate = Rule(
    "additional-reseller/duplicate",
    source: "Decision: the published order sample repeats the first reseller, which would count it twice",
    breaks: "4847383 where it is the first reseller too", passes: "5357564"
  ) { position, context in
    let partnerID = position.partnerID
    if partnerID == context.firstReseller { return Breach(["id": partnerID], variant: "first") }
    return position.partnerIDs.prefix(position.index).contains(partnerID) ? Breach(["id": partnerID]) : nil
  }
}
