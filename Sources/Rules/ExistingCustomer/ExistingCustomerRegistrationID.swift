extension Rule where Value == String {
  /// No saved customer of the same country has the same registration ID.
  ///
  /// Source: the documentation's way for a customer who is there already, which is to request a relationship.
  public static let existingCustomerRegistrationID = Rule(
    "existing-customer/registration-id", source: PublishedSource.relationship,
    breaks: "87654321", passes: "12345678"
  ) { number, context in
    guard let question = CustomerQuestion.ofRegistrationID(number, country: context.country) else { return nil }
    return context.lookups.customers(question).first.map(Breach.init(existing:))
  }
}
