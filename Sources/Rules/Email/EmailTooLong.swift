extension Rule where Value == String {
  /// An e-mail address has at most 254 octets, as typed and with its domain as A-labels.
  ///
  /// Source: RFC 5321 (a path of 256 octets with its brackets).
  public static let emailTooLong = Rule(
    "email/too-long", source: "RFC 5321, section 4.5.3.1",
    breaks: "sanne@" + String(repeating: "a.", count: 124) + "nl", passes: "sanne@vandermeerfietsen.nl"
  ) { text, _ in
    // Only other letters than ASCII make a domain longer.
    if text.utf8.count <= MaximumLength.email, text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    let length = max(text.utf8.count, octetsInALabels(text))
    guard length > MaximumLength.email else { return nil }
    return Breach(["maximum": String(MaximumLength.email), "length": String(length)])
  }

  private static func octetsInALabels(_ text: String) -> Int {
    guard let address = EmailAddress(text), let domain = address.comparedDomain else { return 0 }
    return address.local.utf8.count + 1 + domain.utf8.count
  }
}
