extension Rule where Value == String {
  /// No saved customer that can be the same company holds the domain prefix.
  ///
  /// The same country, and the same registration ID or none in one of the two. A prefix that any other company holds is
  /// the business of `domain-prefix/taken`: never both. Source: as for the registration ID.
  public static let existingCustomerDomainPrefix = Rule(
    "existing-customer/domain-prefix", source: PublishedSource.relationship,
    breaks: "knownprefix", passes: "vandermeerfietsen"
  ) { prefix, context in
    guard let question = CustomerQuestion.ofDomainPrefix(prefix) else { return nil }
    let holders = context.lookups.customers(question)
    return holders.allSatisfy(context.canBe) ? holders.first.map(Breach.init(existing:)) : nil
  }
}
