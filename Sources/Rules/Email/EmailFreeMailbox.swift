import Reference

extension Rule where Value == String {
  /// The contact of an education customer has no address of a free mailbox service.
  ///
  /// Source: the page for education customers; the list of services is Frontdesk's own.
  public static let emailFreeMailbox = Rule(
    "email/free-mailbox", source: PublishedSource.education,
    breaks: "sanne@gmail.com", passes: "sanne@lyceumdevaart.nl"
  ) { text, context in
    guard context.isEducation, let domain = EmailAddress.comparedDomain(of: text), FreeMailboxes.contains(domain) else {
      return nil
    }
    return Breach(["domain": domain.excerpt])
  }
}
