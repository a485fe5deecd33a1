import Reference

extension Rule where Value == String {
  /// A postal code is one of the country's, as a whole.
  ///
  /// Source: the postal services' rules in Google's address data; six countries amended.
  public static let postalCodeFormat = Rule(
    "postal-code/format", source: AddressSource.data, breaks: "1015 C", passes: "1015 CW",
    localExample: AddressExample.brokenCode
  ) { code, context in
    guard !code.isEmpty, let plan = PostalPlan.plan(context.country), plan.pattern != nil,
      !PostalCode.isCode(PostalCode.inForm(code, plan), plan)
    else { return nil }
    return Breach(["example": plan.example ?? ""], variant: plan.format.codeType)
  }
}
