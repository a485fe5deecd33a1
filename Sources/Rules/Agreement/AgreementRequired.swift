extension Rule where Value == String {
  /// It is said how the customer accepts the Microsoft Customer Agreement.
  public static let agreementRequired = Rule(
    "agreement/required",
    source: "Microsoft Customer Agreement: the partner attests, or the customer accepts in the admin center",
    breaks: "", passes: "customerWillAccept"
  ) { acceptance, _ in
    acceptance.isEmpty ? Breach() : nil
  }

  /// A partner that attests the acceptance gives its date.
  public static let agreementDateRequired = Rule(
    "agreement/required",
    source: "Microsoft Customer Agreement: an attested acceptance has a date",
    breaks: "", passes: "2026-11-20"
  ) { date, _ in
    date.unicodeScalars.allSatisfy(TextNormalisation.isBlank) ? Breach(variant: "date") : nil
  }
}
