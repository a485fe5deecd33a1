extension Rule where Value == ResellerPosition {
  /// There is a first reseller before any additional one; told once, at the first of them.
  public static let additionalResellerFirstMissing = Rule(
    "additional-reseller/first-missing",
    source: "Article of September 2021: choose a first reseller before additional ones",
    breaks: "5357564 without a first reseller", passes: "5357564 after the first reseller 4847383"
  ) { position, context in
    position.index == 0 && context.firstReseller.isEmpty ? Breach() : nil
  }
}
