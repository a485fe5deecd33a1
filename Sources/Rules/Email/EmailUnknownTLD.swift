import Reference

extension Rule where Value == String {
  /// The domain of an e-mail address ends in a top-level domain that exists.
  ///
  /// Where another ending is most likely meant, `email/typo` says so instead.
  /// Source: the public suffix list; new ones appear, so this is a warning.
  public static let emailUnknownTLD = Rule(
    "email/unknown-tld", severity: .warning, source: "The public suffix list",
    breaks: "sanne@vandermeer.fietsen", passes: "sanne@vandermeerfietsen.nl"
  ) { text, context in
    guard let domain = EmailAddress.comparedDomain(of: text), let ending = DomainTypo.unknownEnding(of: domain),
      DomainTypo.correction(of: domain, country: context.country) == nil
    else { return nil }
    return Breach(["extension": ".\(ending)".excerpt])
  }
}
