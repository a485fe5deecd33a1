extension Rule where Value == String {
  /// No saved customer, of any country, has a contact at the same e-mail domain.
  ///
  /// Domains that belong to no single company do not count: free mailboxes, Microsoft's and the partner's.
  /// Source: Frontdesk; companies of one group share a domain, so this is a warning.
  public static let existingCustomerEmailDomain = Rule(
    "existing-customer/email-domain", severity: .warning,
    source: "Frontdesk: beside the registration ID and the domain",
    breaks: "jan@fietsennoord.nl", passes: "sanne@vandermeerfietsen.nl"
  ) { address, context in
    guard let question = CustomerQuestion.ofEmail(address, partner: context.partner) else { return nil }
    return context.lookups.customers(question).first.map(Breach.init(existing:))
  }
}
