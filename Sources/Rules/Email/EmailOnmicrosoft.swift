extension Rule where Value == String {
  /// The contact of an education customer has no onmicrosoft.com address.
  ///
  /// Source: the page for education customers; other customers may have one.
  public static let emailOnmicrosoft = Rule(
    "email/onmicrosoft", source: PublishedSource.education,
    breaks: "sanne@school.onmicrosoft.com", passes: "sanne@lyceumdevaart.nl"
  ) { text, context in
    guard context.isEducation, let domain = EmailAddress.comparedDomain(of: text),
      domain == "onmicrosoft.com" || domain.hasSuffix(".onmicrosoft.com")
    else { return nil }
    return Breach()
  }
}
