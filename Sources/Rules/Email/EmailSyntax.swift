extension Rule where Value == String {
  /// An e-mail address has a name, one @ and a domain with a dot.
  ///
  /// Source: RFC 5321 and RFC 6531, without quoted names, comments and IP addresses.
  public static let emailSyntax = Rule(
    "email/syntax", source: "RFC 5321 and RFC 6531",
    breaks: "sanne@vandermeerfietsen", passes: "sanne@vandermeerfietsen.nl"
  ) { text, _ in
    guard !text.isEmpty, let fault = EmailShape.fault(in: text) else { return nil }
    let isDotTooMany = fault == .domainEndsWithDot && text.hasSuffix(".")
    return Breach(variant: fault.rawValue, suggestion: isDotTooMany ? String(text.dropLast()) : nil)
  }
}
