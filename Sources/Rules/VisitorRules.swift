/// What the rules leave out where a visitor at a kiosk answers.
enum VisitorRules {
  /// Rules that would tell who is a customer already, or that concern the partner alone: what an offer's conditions are, and
  /// what a trial binds the company to, the agent settles with the customer.
  static let off: Severities = [
    "domain-prefix/taken": .off, "existing-customer/registration-id": .off, "existing-customer/domain-prefix": .off,
    "existing-customer/name": .off, "existing-customer/email-domain": .off,
    "existing-customer/elsewhere": .off, "agreement/needed-for-order": .off,
    "subscription/attestation-missing": .off, "subscription/renews-to": .off,
  ]
}
