import Reference

extension Rule where Value == String {
  /// An address has its postal code, in countries that demand one.
  ///
  /// Source: the postal services' rules in Google's address data.
  public static let postalCodeRequired = Rule(
    "postal-code/required", source: AddressSource.data, breaks: "", passes: "1015 CW",
    localExample: AddressExample.noCode
  ) { code, context in
    guard code.isEmpty, let plan = PostalPlan.plan(context.country), plan.format.requires(.postalCode),
      plan.pattern != nil
    else { return nil }
    return Breach(["example": plan.example ?? ""], variant: plan.format.codeType)
  }
}
