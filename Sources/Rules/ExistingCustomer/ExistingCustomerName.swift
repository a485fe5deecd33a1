extension Rule where Value == String {
  /// No saved customer of the same country has the same name, or one a slip of the finger away.
  ///
  /// Names are compared as ``CustomerNameKey`` reads them. Where both registration IDs are known and differ, only the
  /// very same name, legal form included, is reported. Source: Frontdesk; a name alone proves nothing, so this is a
  /// warning.
  public static let existingCustomerName = Rule(
    "existing-customer/name", severity: .warning, source: "Frontdesk: beside the registration ID and the domain",
    breaks: "Fietsen Noord", passes: "Van der Meer Fietsen B.V."
  ) { name, context in
    guard let question = CustomerQuestion.ofName(name, country: context.country) else { return nil }
    let customers = context.lookups.customers(question)
    if customers.isEmpty { return nil }
    let key = CustomerNameKey(name)
    var near: KnownCustomer?
    for customer in customers {
      let isOther = context.registration(comparedWith: customer) == .different
      let other = CustomerNameKey(customer.name)
      if isOther {
        if CustomerNameKey.isWhole(name, customer.name) { return Breach(existing: customer) }
      } else if other == key {
        return Breach(existing: customer)
      } else if near == nil, key.isNear(other) {
        near = customer
      }
    }
    return near.map { Breach(existing: $0, variant: "near") }
  }
}
