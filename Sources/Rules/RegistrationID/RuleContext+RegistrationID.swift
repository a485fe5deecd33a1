import Reference

extension RuleContext {
  /// Whether this partner must give the company's registration ID and phone for a customer of this country.
  public var requiresRegistrationID: Bool {
    switch partner.kind {
    case .directBill, .indirectProvider: PartnerCenter.requiresRegistrationID(country)
    case .indirectReseller: false
    }
  }
}
