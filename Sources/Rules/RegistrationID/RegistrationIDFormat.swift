import Reference

extension Rule where Value == String {
  /// A registration ID is written as the country writes its numbers.
  ///
  /// Source: the tax administrations' public descriptions. An error where the number is required and has a published
  /// check digit, so that its shape is sure; elsewhere a warning, and none where no shape is written down. A number of
  /// another register is named, and a nought that a spreadsheet dropped is suggested.
  public static let registrationIDFormat = Rule(
    "registration-id/format", source: "Public descriptions by the tax administrations; the EU's VAT number structures",
    breaks: "526025", passes: "5260250274", localExample: RegistrationExample.format
  ) { number, context in
    guard !number.isEmpty else { return nil }
    let other: OtherRegisters.Entry?
    var isSure = false
    switch context.reading(of: number) {
    case .company, .unknown: return nil
    case .person, .wrongCheck:
      other = context.otherRegister(of: number)
      if other == nil { return nil }
    case .noShape(let hasCheck):
      other = context.otherRegister(of: number)
      isSure = hasCheck && context.requiresRegistrationID
    }
    var breach = context.breach(severity: isSure ? .error : .warning)
    if let other {
      breach.arguments["other"] = other.name
      breach.variant = "another-register"
      breach.suggestion = other.wanted
    } else {
      let withNought = "0" + TextNormalisation.registrationID(number, country: context.country)
      if context.reading(of: withNought) == .company { breach.suggestion = withNought }
    }
    return breach
  }
}
