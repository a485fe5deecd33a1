import Reference

extension Rule where Value == String {
  /// The domain of an e-mail address is not one slip of the finger away from a mail service's or from a common ending.
  ///
  /// An ending that does not exist is as severe as `email/unknown-tld` has it.
  /// Source: Frontdesk; such mail does not come back, it goes to another person or is lost.
  public static let emailTypo = Rule(
    "email/typo", severity: .warning, source: "Frontdesk: slips of the finger",
    breaks: "sanne@gmial.com", passes: "sanne@gmail.com"
  ) { text, context in
    guard let address = EmailAddress(text), let domain = address.comparedDomain,
      let correction = DomainTypo.correction(of: domain, country: context.country)
    else { return nil }
    let severity =
      DomainTypo.unknownEnding(of: domain) == nil
      ? nil : TopLevelDomains.severityOfUnknown(on: context.environment.today)
    return Breach(
      ["domain": correction.excerpt], severity: severity, suggestion: "\(address.local)@\(correction)")
  }
}
