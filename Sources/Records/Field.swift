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
  ///
  /// Written out, because it is asked for at every look at an answer.
  public var ordinal: Int {
    switch self {
    case .country: 0
    case .qualification: 1
    case .educationSegment: 2
    case .website: 3
    case .validationCode: 4
    case .companyName: 5
    case .registrationID: 6
    case .domainPrefix: 7
    case .addressLine1: 8
    case .addressLine2: 9
    case .city: 10
    case .state: 11
    case .postalCode: 12
    case .firstName: 13
    case .lastName: 14
    case .email: 15
    case .phone: 16
    case .culture: 17
    case .reseller: 18
    case .additionalResellers: 19
    case .agreementAcceptance: 20
    case .agreementDate: 21
    case .agreementFirstName: 22
    case .agreementLastName: 23
    case .agreementEmail: 24
    case .agreementPhone: 25
    case .confirmPartnerRole: 26
    case .confirmNoAffiliateResale: 27
    case .subscriptions: 28
    }
  }

  /// The fields that hold one value each; the other two are lists.
  public static let single = allCases.filter { $0 != .additionalResellers && $0 != .subscriptions }
}
