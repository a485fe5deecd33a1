import Reference

extension Rule where Value == String {
  /// A phone number is one of the customer's country.
  ///
  /// Source: Frontdesk; another country's number is kept with its own code, so this is a warning.
  public static let phoneNotInCountry = Rule(
    "phone/not-in-country", severity: .warning, source: "Frontdesk: a number abroad is often a slip of the country",
    breaks: "+32 12 34 56 78", passes: "+31 20 123 4567", localExample: PhoneExample.notInCountry
  ) { text, context in
    guard !text.isEmpty, PhonePlanTable.contains(context.country),
      case .number(let number) = PhoneNumber.read(text, country: context.country), !number.isOne(of: context.country)
    else { return nil }
    let code = "+" + number.callingCode.map { String($0) }.joined()
    // A calling code that belongs to no country is a region of digits.
    return Countries.contains(number.region)
      ? Breach(["code": code, "country": number.region]) : Breach(["code": code], variant: "nowhere")
  }
}
