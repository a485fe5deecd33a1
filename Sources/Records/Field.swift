/// One question of the form; its raw value is the field id, which is also the path in the record's JSON.
public enum Field: String, CaseIterable, Sendable, Hashable {
  case country
  case qualification
  case educationSegment = "qualification.segment"
  case website = "qualification.website"
  case validationCode = "qualification.validationCode"
  case companyName = "company.name"
  case registrationID = "company.registrationID"
  case domainPrefix = "company.domainPrefix"
  case addressLine1 = "address.line1"
  case addressLine2 = "address.line2"
  case city = "address.city"
  case state = "address.state"
  case postalCode = "address.postalCode"
  case firstName = "contact.firstName"
  case lastName = "contact.lastName"
  case email = "contact.email"
  case phone = "contact.phone"
  case culture
  case reseller = "reseller.partnerID"
  case additionalResellers = "reseller.additional"
  case agreementAcceptance = "agreement.acceptance"
  case agreementDate = "agreement.date"
  case agreementFirstName = "agreement.firstName"
  case agreementLastName = "agreement.lastName"
  case agreementEmail = "agreement.email"
  case agreementPhone = "agreement.phone"
  case confirmPartnerRole = "confirmations.partnerRole"
  case confirmNoAffiliateResale = "confirmations.noAffiliateResale"
  case subscriptions

  /// The place of the field in `allCases`, for tables by field.
  public var ordinal: Int { Self.ordinals[self] ?? 0 }

  private static let ordinals = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// The fields that hold one value each; the other two are lists.
  public static let single = allCases.filter { $0 != .additionalResellers && $0 != .subscriptions }
}
