extension RuleContext {
  /// What the same customer has ordered in saved records, where the error that tells of such a customer is lowered.
  ///
  /// The same customer has the same country and registration ID, or else the same country and domain prefix. Where the error
  /// stands, no record of such a customer is made, and what it has makes no difference. Of a visitor's company nothing is
  /// looked up.
  public var earlierLines: [OrderLine] {
    if isVisitor || environment.severities.isEmpty { return [] }
    var customers: [KnownCustomer] = []
    if isLowered("existing-customer/registration-id"),
      let question = CustomerQuestion.ofRegistrationID(registrationID, country: country)
    {
      customers = lookups.customers(question)
    }
    if isLowered("existing-customer/domain-prefix"), let question = CustomerQuestion.ofDomainPrefix(domainPrefix) {
      customers += lookups.customers(question).filter { holder in
        canBe(holder) && !customers.contains { $0.reference == holder.reference }
      }
    }
    return customers.flatMap(\.subscriptions)
  }

  private func isLowered(_ rule: RuleID) -> Bool {
    switch environment.severities[rule] {
    case .warning, .off: true
    case .error, nil: false
    }
  }
}
