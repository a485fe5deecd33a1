extension Rule where Value == String {
  /// An e-mail address is not one of a subdomain of microsoft.com or of the partner's domains.
  ///
  /// Source: Frontdesk; the article forbids the domains themselves, so this is a warning.
  public static let emailSubdomain = Rule(
    "email/subdomain", severity: .warning, source: "Frontdesk: beside the article's rules for the domains themselves",
    breaks: "sanne@sales.contoso.nl", passes: "sanne@vandermeerfietsen.nl"
  ) { text, context in
    guard let domain = EmailAddress.comparedDomain(of: text) else { return nil }
    return context.partner.watchedDomains.first { domain.hasSuffix("." + $0.name) }
      .map { Breach(["domain": $0.name.excerpt]) }
  }
}
