/// What a call needs and no record has: it stands in the call as its name in braces.
public enum CallHole: String, CaseIterable, Sendable {
  /// The tenant of the first reseller, by which the customer becomes that reseller's.
  case resellerTenantID = "reseller-tenant-id"
  /// The tenant that was made for the customer.
  case customerTenantID = "customer-tenant-id"
  /// The text of the agreement that was accepted.
  case templateID = "templateId"
  /// The offer as this customer can buy it today.
  case availabilityID = "availabilityId"
  /// The cart that was made.
  case cartID = "cart-id"

  /// What the call is for whose answer fills it; `nil` where no call of the record does.
  public var answeredBy: CallPurpose? {
    switch self {
    case .customerTenantID: .customer
    case .availabilityID: .availability
    case .cartID: .cart
    case .resellerTenantID, .templateID: nil
    }
  }

  /// As it stands in a path or a body.
  public var text: String { "{\(rawValue)}" }
}
