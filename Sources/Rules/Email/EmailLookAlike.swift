extension Rule where Value == String {
  /// The domain of an e-mail address does not look like Microsoft's or the partner's without being it.
  ///
  /// Source: Frontdesk; the article forbids those domains, and letters of other alphabets hide them.
  public static let emailLookAlike = Rule(
    "email/look-alike", severity: .warning, source: "Frontdesk: beside the article's rules for the domains themselves",
    breaks: "sanne@micros0ft.com", passes: "sanne@vandermeerfietsen.nl"
  ) { text, context in
    guard let domain = EmailAddress.comparedDomain(of: text) else { return nil }
    let shown = DomainName.unicode(domain)
    if let parent = DomainLook.parent(of: domain, shown, among: context.partner.watchedDomains) {
      return Breach(["domain": parent.excerpt])
    }
    return ScriptMix.oddLetter(in: shown).map { Breach(["character": String(Character($0))], variant: "mixed") }
  }
}
