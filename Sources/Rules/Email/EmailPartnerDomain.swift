extension Rule where Value == String {
  /// An e-mail address is not one of the partner's own domains.
  ///
  /// Source: the article (partner ABC cannot use @abc.com); compared with every domain of the partner's profile.
  public static let emailPartnerDomain = Rule(
    "email/partner-domain", source: PublishedSource.article,
    breaks: "sanne@contoso.nl", passes: "sanne@vandermeerfietsen.nl"
  ) { text, context in
    guard let domain = EmailAddress.comparedDomain(of: text),
      context.partner.watchedDomains.contains(where: { $0.isPartners && $0.name == domain })
    else { return nil }
    return Breach(["domain": domain.excerpt])
  }
}
