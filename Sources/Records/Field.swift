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
  case purchaseOrder = "company.purchaseOrder"
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
  case gdap
  case confirmPartnerRole = "confirmations.partnerRole"
  case confirmNoAffiliateResale = "confirmations.noAffiliateResale"
  case subscriptions

  /// The place of the field in `allCases` and in ``Form/all``, for tables by field.
  ///
  /// It is needed at every look at an answer, so it is no search: the tag of a case without values is its place.
  public var ordinal: Int { unsafe Int(unsafeBitCast(self, to: UInt8.self)) }

  /// The fields that hold one value each; the other two are lists.
  public static let single: [Field] = Form.all.compactMap { $0.isSingle ? $0.field : nil }
}
