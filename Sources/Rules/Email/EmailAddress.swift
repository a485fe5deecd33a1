/// An e-mail address cut at its last @.
struct EmailAddress {
  let local: Substring
  let domain: Substring

  /// `nil` when there is no @.
  init?(_ text: String) {
    // By code point: an @ with a combining mark after it is another Character, and still an @ to everybody else.
    guard let at = text.unicodeScalars.lastIndex(of: "@") else { return nil }
    local = text[..<at]
    domain = text[text.unicodeScalars.index(after: at)...]
  }

  /// The domain as A-labels without a dot at the end; `nil` when IDNA refuses it.
  var comparedDomain: String? { Self.compared(String(domain)) }

  /// A domain as configured or typed (`@Contoso.example.`), in the form in which domains are compared.
  static func compared(_ text: String) -> String? {
    let start = text.hasPrefix("@") ? String(text.dropFirst()) : text
    guard let name = DomainName.aLabel(start), !name.isEmpty else { return nil }
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }

  /// The compared form of the domain of an address; `nil` when there is no domain to speak of.
  static func comparedDomain(of text: String) -> String? { EmailAddress(text).flatMap(\.comparedDomain) }
}
