extension Rule where Value == String {
  /// A customer of the Government Community Cloud comes with the validation code that Microsoft gave the partner.
  public static let qualificationValidationCodeRequired = Rule(
    "qualification/validation-code-required",
    source: "Customer qualification: a validation code is required for GovernmentCommunityCloud",
    breaks: "", passes: "GCC-4711"
  ) { code, context in
    guard context.qualification == "governmentCommunityCloud" else { return nil }
    return code.allSatisfy(\.isWhitespace) ? Breach() : nil
  }
}
