import Reference

extension Rule where Value == String {
  /// The domain of an e-mail address ends in a top-level domain that exists.
  ///
  /// Where another ending is most likely meant, `email/typo` says so instead.
  /// Source: the public suffix list. Microsoft's service makes half a tenant of such an address and then refuses, so this
  /// is an error while the list is younger than 18 months; an older one may lack endings, and makes a warning.
  public static let emailUnknownTLD = Rule(
    "email/unknown-tld", source: "The public suffix list",
    breaks: "sanne@vandermeer.fietsen", passes: "sanne@vandermeerfietsen.nl"
  ) { text, context in
    guard let domain = EmailAddress.comparedDomain(of: text), DomainTypo.unknownEnding(of: domain) != nil,
      DomainTypo.correction(of: domain, country: context.country) == nil
    else { return nil }
    let typed = text.unicodeScalars.reversed().prefix { $0 != "." }.reversed()
    return Breach(
      ["extension": ".\(String(String.UnicodeScalarView(typed)))".excerpt],
      severity: TopLevelDomains.severityOfUnknown(on: context.environment.today))
  }
}

extension TopLevelDomains {
  /// How sure it is on a day that an ending which the list lacks does not exist.
  static func severityOfUnknown(on today: CalendarDate) -> Severity {
    guard let day, let listed = CalendarDate(year: day.year, month: day.month, day: day.day) else { return .warning }
    return today < listed.adding(months: 18) ? .error : .warning
  }
}
