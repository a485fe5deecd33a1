public import Rules

/// Gives each answer the one form in which it is checked, shown after leaving its field, and stored.
///
/// Characters that no text may hold stay where they are, for `text/control-characters` to tell.
public enum Normaliser {
  /// The form of a single field's answer; what has it already comes back as it is.
  public static func normalised(_ text: String, for field: Field, in context: RuleContext) -> String {
    if text.isEmpty { return text }
    switch field {
    case .companyName: return TextNormalisation.companyName(text)
    case .registrationID: return TextNormalisation.registrationID(text, country: context.country)
    case .domainPrefix: return TextNormalisation.domainPrefix(text)
    case .email, .agreementEmail: return TextNormalisation.email(text)
    case .phone, .agreementPhone: return phone(text, in: context)
    case .postalCode: return PostalCode.normalised(TextNormalisation.plain(text), country: context.country)
    case .state: return state(TextNormalisation.plain(text), in: context)
    case .country: return isPlainUppercase(text) ? text : TextNormalisation.plain(text).uppercased()
    case .culture: return culture(TextNormalisation.plain(text))
    case .confirmPartnerRole, .confirmNoAffiliateResale: return text == "false" ? "" : text
    case .additionalResellers, .subscriptions: return ""
    default: return TextNormalisation.plain(text)
    }
  }

  /// The form in which people read an answer: phone numbers in the groups of their country.
  public static func shown(_ text: String, for field: Field) -> String {
    field == .phone || field == .agreementPhone ? PhoneNumber.shown(text) : text
  }

  /// The form of a phone number: E.164 (`+31201234567`); what is no number stays as it was typed.
  private static func phone(_ text: String, in context: RuleContext) -> String {
    let plain = TextNormalisation.plain(text)
    if case .number(let number) = PhoneNumber.read(plain, country: context.country) { return number.e164 }
    return plain
  }

  /// The form of an area: the list's own, where the country has a list and the area is in it.
  private static func state(_ text: String, in context: RuleContext) -> String {
    text.isEmpty ? text : PostalPlan.plan(context.country)?.area(text)?.stored ?? text
  }

  private static func isPlainUppercase(_ text: String) -> Bool { text.utf8.allSatisfy { (0x41...0x5A).contains($0) } }

  /// `nl-NL`, as nearly all of them are written.
  private static func isUsualCulture(_ text: String) -> Bool {
    let octets = text.utf8
    return octets.count == 5 && octets.prefix(2).allSatisfy { (0x61...0x7A).contains($0) }
      && octets.dropFirst(2).first == UInt8(ascii: "-") && octets.suffix(2).allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// A language tag in its usual case (RFC 5646 section 2.1.1): `nl-NL`, `sr-Latn-RS`.
  private static func culture(_ text: String) -> String {
    if isUsualCulture(text) { return text }
    var parts: [String] = []
    for part in text.split(separator: "-", omittingEmptySubsequences: false) {
      switch part.count {
      case _ where parts.isEmpty: parts.append(part.lowercased())
      case 2: parts.append(part.uppercased())
      case 4: parts.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "-")
  }
}
