extension Rule where Value == String {
  /// No saved customer with another registration ID or in another country holds the domain prefix.
  ///
  /// A customer in the same country with the same registration ID, or where one of the two has none, is the same
  /// company and not this rule's business. Source: a tenant's domain belongs to one customer for good.
  public static let domainPrefixTaken = Rule(
    "domain-prefix/taken", source: PublishedSource.customerAPI, breaks: "takenprefix", passes: "vandermeerfietsen"
  ) { prefix, context in
    guard !prefix.isEmpty else { return nil }
    let ownID = TextNormalisation.registrationID(context.registrationID)
    let other = context.lookups.holders(ofDomainPrefix: prefix.lowercased()).first { holder in
      let holderID = TextNormalisation.registrationID(holder.registrationID)
      return holder.country != context.country || (!ownID.isEmpty && !holderID.isEmpty && ownID != holderID)
    }
    return other.map { Breach(["reference": $0.reference]) }
  }
}
