import Reference

extension Rule where Value == String {
  /// A postal code is one of the area that was given.
  ///
  /// Source: the first digits that postal services give each area; a warning, because borders of codes and areas
  /// differ.
  public static let postalCodeStateMismatch = Rule(
    "postal-code/state-mismatch", severity: .warning, source: AddressSource.data, breaks: "10001", passes: "98101",
    localExample: AddressExample.otherAreasCode
  ) { code, context in
    guard !code.isEmpty, !context.state.isEmpty, let plan = PostalPlan.plan(context.country),
      let area = plan.area(context.state),
      plan.isCode(PostalCode.inForm(code, plan), of: area) == false
    else { return nil }
    return Breach(["area": area.shownName.isEmpty ? area.stored : area.shownName])
  }
}
