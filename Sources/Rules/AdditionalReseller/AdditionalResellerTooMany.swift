extension Rule where Value == ResellerPosition {
  /// At most five additional resellers; told once, at the sixth.
  public static let additionalResellerTooMany = Rule(
    "additional-reseller/too-many",
    source: "Article of September 2021: at most five additional resellers",
    breaks: "six additional resellers", passes: "five additional resellers"
  ) { position, _ in
    guard position.index == ResellerPosition.maximumCount else { return nil }
    return Breach(["maximum": String(ResellerPosition.maximumCount), "count": String(position.partnerIDs.count)])
  }
}
