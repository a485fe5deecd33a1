import Reference

extension Rule where Value == String {
  /// A registration ID is written as the country writes its numbers.
  ///
  /// Source: the tax administrations' public descriptions. An error where the number is required and has a published
  /// check digit, so that its shape is sure; elsewhere a warning, and none where no shape is written down.
  public static let registrationIDFormat = Rule(
    "registration-id/format", source: "Public descriptions by the tax administrations; the EU's VAT number structures",
    breaks: "526025", passes: "5260250274", localExample: RegistrationExample.format
  ) { number, context in
    guard !number.isEmpty, case .noShape(let hasCheck) = context.reading(of: number) else { return nil }
    return context.breach(severity: hasCheck && context.requiresRegistrationID ? .error : .warning)
  }
}
