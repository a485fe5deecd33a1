internal import Reference

extension Rule where Value == ResellerPosition {
  /// Additional resellers exist in the EU/EFTA territory only; told once, at the first of them.
  public static let additionalResellerNotInTerritory = Rule(
    "additional-reseller/not-in-territory",
    source: "Announcement of September 2021: additional resellers in the EU/EFTA territory",
    breaks: "5357564 for a customer in the United States", passes: "5357564 for a customer in the Netherlands"
  ) { position, context in
    guard position.index == 0, !context.country.isEmpty,
      !PartnerCenter.isInResellerTerritory(context.country)
    else { return nil }
    return Breach(["country": context.country])
  }
}
