/// What the registration IDs of two customers of one country say of them.
enum RegistrationComparison {
  case same
  case different
  /// One of the two, or both, has none.
  case unknown
}

extension RuleContext {
  /// The customer's registration ID beside that of one who is saved already.
  func registration(comparedWith customer: KnownCustomer) -> RegistrationComparison {
    registration(
      comparedWith: TextNormalisation.comparedRegistrationID(customer.registrationID, country: customer.country))
  }

  /// The same beside that of a customer of another host.
  func registration(comparedWith customer: CustomerElsewhere) -> RegistrationComparison {
    registration(comparedWith: customer.registrationID)
  }

  private func registration(comparedWith other: String) -> RegistrationComparison {
    let own = TextNormalisation.comparedRegistrationID(registrationID, country: country)
    if own.isEmpty || other.isEmpty { return .unknown }
    return own == other ? .same : .different
  }

  /// Whether a holder of the domain prefix can be this customer: in the same country, and with no other registration
  /// ID.
  ///
  /// A customer who cannot breaks `domain-prefix/taken`, one who can breaks `existing-customer/domain-prefix`.
  func canBe(_ holder: KnownCustomer) -> Bool {
    holder.country == country && registration(comparedWith: holder) != .different
  }
}
