extension Rule where Value == String {
  /// No other host is known to have a customer of the same country with the same registration ID.
  ///
  /// Source: Frontdesk; what is known of another host may be old, so this is never more than a warning.
  public static let elsewhereRegistrationID = elsewhere(
    "registration-id", breaks: "11223344", passes: "12345678"
  ) { number, context in .ofRegistrationID(number, country: context.country) }

  /// No other host is known to have a customer with the domain prefix.
  public static let elsewhereDomainPrefix = elsewhere(
    "domain-prefix", breaks: "elsewhereprefix", passes: "vandermeerfietsen"
  ) { prefix, _ in .ofDomainPrefix(prefix) }

  /// No other host is known to have a customer, of any country, with a contact at the same e-mail domain.
  public static let elsewhereEmailDomain = elsewhere(
    "email-domain", breaks: "jan@rijwielenoost.nl", passes: "sanne@vandermeerfietsen.nl"
  ) { address, context in .ofEmail(address, partner: context.partner) }

  /// No other host is known to have a customer of the same country with the same name, or one a slip of the finger away.
  ///
  /// Of such a customer only the key of the name is known. Where both registration IDs are known and differ, a name that
  /// is only near is not reported.
  public static let elsewhereName = Rule(
    "existing-customer/elsewhere", severity: .warning, source: source, breaks: "Rijwielen Oost",
    passes: "Van der Meer Fietsen B.V."
  ) { name, context in
    guard context.lookups.hasOtherHosts, let question = CustomerQuestion.ofName(name, country: context.country) else {
      return nil
    }
    var others = context.lookups.customersElsewhere(question)
    if others.isEmpty { return nil }
    let saved = Set(context.lookups.customers(question).map { CustomerNameKey($0.name).text })
    others.removeAll { saved.contains($0.nameKey) }
    let key = CustomerNameKey(name)
    if let same = others.first(where: { $0.nameKey == key.text }) { return Breach(elsewhere: same, "name") }
    let near = others.first {
      key.isNear(CustomerNameKey(text: $0.nameKey)) && context.registration(comparedWith: $0) != .different
    }
    return near.map { Breach(elsewhere: $0, "name-near") }
  }

  private static let source = "Frontdesk: what other hosts of the partner have saved"

  /// Where the store has such a customer itself, the rule for those says it.
  private static func elsewhere(
    _ variant: String, breaks: String, passes: String,
    question: @escaping @Sendable (String, RuleContext) -> CustomerQuestion?
  ) -> Self {
    Rule("existing-customer/elsewhere", severity: .warning, source: source, breaks: breaks, passes: passes) {
      text, context in
      guard context.lookups.hasOtherHosts, let question = question(text, context),
        let other = context.lookups.customersElsewhere(question).first,
        context.lookups.customers(question).isEmpty
      else { return nil }
      return Breach(elsewhere: other, variant)
    }
  }
}

extension Breach {
  /// Names a customer of another host, and how old what is known of it is.
  fileprivate init(elsewhere customer: CustomerElsewhere, _ variant: String) {
    self.init(["customer": customer.name, "secondsAgo": String(customer.secondsAgo)], variant: variant)
  }
}
