extension Rule where Value == String {
  /// An e-mail address has a name, one @ and a domain with a dot.
  ///
  /// Source: RFC 5321 and RFC 6531, without quoted names, comments and IP addresses.
  public static let emailSyntax = Rule(
    "email/syntax", source: "RFC 5321 and RFC 6531",
    breaks: "sanne@vandermeerfietsen", passes: "sanne@vandermeerfietsen.nl"
  ) { text, _ in
    guard !text.isEmpty, let fault = EmailShape.fault(in: text) else { return nil }
    switch fault {
    case .onlyAddress:
      let dotted = String(text.map { $0 == "," ? "." : $0 })
      if dotted != text, EmailShape.fault(in: dotted) == nil { return Breach(variant: "comma", suggestion: dotted) }
    case .domainEndsWithDot:
      if text.hasSuffix(".") { return Breach(variant: fault.rawValue, suggestion: String(text.dropLast())) }
    case .domain, .localPart:
      if let character = EmailShape.wrongCharacter(in: text) {
        return Breach(["character": String(character).excerpt], variant: "character")
      }
    default: break
    }
    return Breach(variant: fault.rawValue)
  }
}
