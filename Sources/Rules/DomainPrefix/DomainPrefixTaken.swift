extension Rule where Value == String {
  /// No saved customer with another registration ID or in another country holds the domain prefix.
  ///
  /// A customer in the same country with the same registration ID, or where one of the two has none, is the same
  /// company, and the business of `existing-customer/domain-prefix`. Source: a tenant's domain belongs to one customer
  /// for good.
  public static let domainPrefixTaken = Rule(
    "domain-prefix/taken", source: PublishedSource.customerAPI, breaks: "takenprefix", passes: "vandermeerfietsen"
  ) { prefix, context in
    guard let question = CustomerQuestion.ofDomainPrefix(prefix) else { return nil }
    let other = context.lookups.customers(question).first { !context.canBe($0) }
    return other.map { Breach(["reference": $0.reference]) }
  }
}
