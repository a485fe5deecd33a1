extension Rule where Value == String {
  /// A registration ID has 5 to 22 characters where it is required; blanks, hyphens, dots and slashes do not count.
  ///
  /// Source: Microsoft's check, as the Interworks knowledge base quotes it.
  public static let registrationIDLength = Rule(
    "registration-id/length", source: "Microsoft's check of 5 to 22 characters, quoted by Interworks",
    breaks: "1234", passes: RegistrationExample.general, localExample: RegistrationExample.length
  ) { number, context in
    guard !number.isEmpty, context.requiresRegistrationID else { return nil }
    let length = TextNormalisation.registrationID(number).count
    guard length < minimum || length > MaximumLength.registrationID else { return nil }
    return Breach([
      "minimum": String(minimum), "maximum": String(MaximumLength.registrationID), "length": String(length),
    ])
  }

  private static let minimum = 5
}
