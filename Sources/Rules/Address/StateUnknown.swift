import Reference

extension Rule where Value == String {
  /// An area is one of the country's, where there is a list of them.
  ///
  /// Source: Google's address data. An error where Partner Center compares with a list, elsewhere a warning: areas are
  /// merged and renamed more often than the list is.
  public static let stateUnknown = Rule(
    "state/unknown", source: AddressSource.data, breaks: "XX", passes: "WA",
    localExample: AddressExample.otherArea
  ) { state, context in
    guard !state.isEmpty, let plan = PostalPlan.plan(context.country), !plan.areas.isEmpty, plan.area(state) == nil
    else {
      return nil
    }
    // Abbreviations are one slip from each other: only a name of four letters or more is near another.
    let names = plan.areas.flatMap { [$0.stored, $0.shownName] + $0.otherNames }.filter { $0.count > 3 }
    let nearest = state.count > 3 ? NearestKey.find(state, among: names).flatMap(plan.area) : nil
    let severity: Severity = compared.contains(context.country) ? .error : .warning
    guard let nearest else { return Breach(variant: plan.format.areaType, severity: severity) }
    let shown = nearest.shownName.isEmpty ? nearest.stored : nearest.shownName
    return Breach(["name": shown], variant: "near", severity: severity, suggestion: nearest.stored)
  }

  /// Countries whose areas Partner Center compares with a list of its own.
  private static let compared: Set<String> = ["US", "CA", "CN", "MX"]
}
