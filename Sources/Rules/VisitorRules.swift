/// What the rules leave out where a visitor at a kiosk answers.
enum VisitorRules {
  /// Rules that would tell who is a customer already, or that concern the partner alone.
  static let off: Severities = [
    "domain-prefix/taken": .off, "existing-customer/registration-id": .off, "existing-customer/domain-prefix": .off,
    "existing-customer/name": .off, "existing-customer/email-domain": .off, "agreement/needed-for-order": .off,
  ]
}
