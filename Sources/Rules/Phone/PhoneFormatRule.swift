extension Rule where Value == String {
  /// A phone number is one of a numbering plan: right in length, and in use by a network.
  ///
  /// Source: the national numbering plans as libphonenumber publishes them. Without `+` it is one of the customer's
  /// country.
  public static let phoneFormat = Rule(
    "phone/format", source: "National numbering plans (ITU-T E.164), libphonenumber",
    breaks: "+31 20 123", passes: "+31 20 123 4567", localExample: PhoneExample.format
  ) { text, context in
    guard !text.isEmpty, case .fault(let fault) = PhoneNumber.read(text, country: context.country) else { return nil }
    let example = ["example": PhoneExample.number(context.country)]
    switch fault {
    case .notANumber: return Breach(example, variant: "not-a-number")
    case .callingCode: return Breach(variant: "calling-code")
    case .tooShort: return Breach(example, variant: "too-short")
    case .tooLong: return Breach(example, variant: "too-long")
    case .notInPlan: return Breach(example, variant: "not-in-plan")
    case .ext(let ext, let number):
      return Breach(["extension": ext], variant: "extension", suggestion: number?.e164)
    }
  }
}
