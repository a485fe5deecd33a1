/// An e-mail address cut at its last @.
struct EmailAddress {
  let local: Substring
  let domain: Substring

  /// `nil` when there is no @.
  init?(_ text: String) {
    // By octet: an @ with a combining mark after it is another Character, and still an @ to everybody else.
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    local = text[..<at]
    domain = text[text.utf8.index(after: at)...]
  }

  /// The domain as A-labels without a dot at the end; `nil` when IDNA refuses it.
  var comparedDomain: String? { Self.compared(domain) }

  /// A domain as configured or typed (`@Contoso.example.`), in the form in which domains are compared.
  static func compared(_ text: Substring) -> String? {
    let start = text.utf8.first == UInt8(ascii: "@") ? text.dropFirst() : text
    guard let name = DomainName.aLabel(start), !name.isEmpty else { return nil }
    return name.utf8.last == UInt8(ascii: ".") ? String(name.dropLast()) : name
  }

  /// The compared form of the domain of an address; `nil` when there is no domain to speak of.
  static func comparedDomain(of text: String) -> String? { EmailAddress(text).flatMap(\.comparedDomain) }
}
