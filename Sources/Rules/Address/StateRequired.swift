import Reference

extension Rule where Value == String {
  /// An address has its area, in countries that demand one.
  ///
  /// Source: the postal services' rules in Google's address data.
  public static let stateRequired = Rule(
    "state/required", source: AddressSource.data, breaks: "", passes: "WA",
    localExample: AddressExample.noArea
  ) { state, context in
    guard state.isEmpty, let plan = PostalPlan.plan(context.country), plan.format.requires(.area),
      plan.format.asks(.area)
    else { return nil }
    return Breach(variant: plan.format.areaType)
  }
}
