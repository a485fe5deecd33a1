extension Rule where Value == String {
  /// The check digits of a registration ID are right.
  ///
  /// Source: the formulas that the tax administrations publish; a warning, which the configuration can raise.
  public static let registrationIDChecksum = Rule(
    "registration-id/checksum", severity: .warning, source: "Check digit formulas of the tax administrations",
    breaks: "5260250275", passes: "5260250274", localExample: RegistrationExample.checksum
  ) { number, context in
    guard !number.isEmpty, context.reading(of: number) == .wrongCheck, context.otherRegister(of: number) == nil
    else { return nil }
    return context.breach()
  }
}
