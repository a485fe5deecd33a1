import Rules

/// The normal forms of answers, which the declarations of fields name; each function takes a text that is not empty.
enum NormalForm {
  @Sendable static func plain(_ text: String, in _: RuleContext) -> String { TextNormalisation.plain(text) }

  @Sendable static func date(_ text: String, in context: RuleContext) -> String {
    TextNormalisation.date(text, in: context)
  }

  @Sendable static func companyName(_ text: String, in _: RuleContext) -> String {
    TextNormalisation.companyName(text)
  }

  @Sendable static func registrationID(_ text: String, in context: RuleContext) -> String {
    TextNormalisation.registrationID(text, country: context.country)
  }

  @Sendable static func domainPrefix(_ text: String, in _: RuleContext) -> String {
    TextNormalisation.domainPrefix(text)
  }

  @Sendable static func email(_ text: String, in _: RuleContext) -> String { TextNormalisation.email(text) }

  /// E.164 (`+31201234567`); what is no number stays as it was typed.
  @Sendable static func phone(_ text: String, in context: RuleContext) -> String {
    let plain = TextNormalisation.plainNumber(text)
    if case .number(let number) = PhoneNumber.read(plain, country: context.country) { return number.e164 }
    return plain
  }

  @Sendable static func postalCode(_ text: String, in context: RuleContext) -> String {
    PostalCode.normalised(TextNormalisation.plainNumber(text), country: context.country)
  }

  /// The list's own form of an area, where the country has a list and the area is in it.
  @Sendable static func state(_ text: String, in context: RuleContext) -> String {
    let plain = TextNormalisation.plain(text)
    return plain.isEmpty ? plain : PostalPlan.plan(context.country)?.area(plain)?.stored ?? plain
  }

  @Sendable static func country(_ text: String, in _: RuleContext) -> String {
    isPlainUppercase(text) ? text : TextNormalisation.plain(TextNormalisation.plain(text).uppercased())
  }

  /// A language tag in its usual case (RFC 5646 section 2.1.1): `nl-NL`, `sr-Latn-RS`.
  @Sendable static func culture(_ text: String, in _: RuleContext) -> String {
    let plain = TextNormalisation.plain(text)
    if isUsualCulture(plain) { return plain }
    var parts: [String] = []
    for part in plain.split(separator: "-", omittingEmptySubsequences: false) {
      switch part.count {
      case _ where parts.isEmpty: parts.append(part.lowercased())
      case 2: parts.append(part.uppercased())
      case 4: parts.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "-")
  }

  @Sendable static func tick(_ text: String, in _: RuleContext) -> String { text == "false" ? "" : text }

  /// A list has no text of its own.
  @Sendable static func list(_: String, in _: RuleContext) -> String { "" }

  private static func isPlainUppercase(_ text: String) -> Bool { text.utf8.allSatisfy { (0x41...0x5A).contains($0) } }

  /// `nl-NL`, as nearly all of them are written.
  private static func isUsualCulture(_ text: String) -> Bool {
    let octets = text.utf8
    return octets.count == 5 && octets.prefix(2).allSatisfy { (0x61...0x7A).contains($0) }
      && octets.dropFirst(2).first == UInt8(ascii: "-") && octets.suffix(2).allSatisfy { (0x41...0x5A).contains($0) }
  }
}
