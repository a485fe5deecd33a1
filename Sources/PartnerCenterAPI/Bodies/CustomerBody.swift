internal import Records
internal import Reference

/// The body that makes a customer (`POST /v1/customers`; Partner Center, "Create a customer").
enum CustomerBody {
  static let shape = BodyShape<CallSource>(members: [
    BodyMember("enableGDAPByDefault", .boolean(), from: .gdap) { .boolean($0.answers[.gdap] == "true") },
    BodyMember("CompanyProfile", companyProfile),
    BodyMember("BillingProfile", billingProfile),
    BodyMember(
      "AssociatedPartnerId", .text(pattern: "^(\(APIPattern.guid)|\\{reseller-tenant-id\\})$"), from: .reseller,
      isRequired: false
    ) { source in
      // A customer without a reseller is the provider's own.
      guard source.hasReseller else { return nil }
      return .text(source.resellerTenantID.isEmpty ? CallHole.resellerTenantID.text : source.resellerTenantID)
    },
  ])

  private static let companyProfile = BodyShape<CallSource>(members: [
    BodyMember("Domain", .text(pattern: "^[0-9A-Za-z]{1,27}\\.onmicrosoft\\.com$"), from: .domainPrefix) {
      .text($0.domain)
    },
    // In the other countries Microsoft refuses it (600002).
    BodyMember(
      "OrganizationRegistrationNumber", .text(least: 1, most: 22), from: .registrationID, isRequired: false
    ) { source in
      guard PartnerCenter.requiresRegistrationID(source.answers[.country]) else { return nil }
      return .textOrNothing(source.answers[.registrationID])
    },
  ])

  private static let billingProfile = BodyShape<CallSource>(members: [
    BodyMember("FirstName", .text(least: 1, most: 50), from: .firstName) { .text($0.answers[.firstName]) },
    BodyMember("LastName", .text(least: 1, most: 50), from: .lastName) { .text($0.answers[.lastName]) },
    BodyMember("Email", .text(pattern: APIPattern.email), from: .email) { .text($0.answers[.email]) },
    BodyMember("Culture", .text(pattern: "^[a-z]{2,3}(-[0-9A-Za-z]{2,8})+$"), from: .culture) {
      .text($0.answers[.culture])
    },
    BodyMember("Language", .text(pattern: "^[a-z]{2,3}$"), from: .culture) { .text($0.language) },
    BodyMember("CompanyName", .text(least: 1), from: .companyName) { .text($0.answers[.companyName]) },
    BodyMember("DefaultAddress", defaultAddress),
  ])

  private static let defaultAddress = BodyShape<CallSource>(members: [
    BodyMember("Country", .text(pattern: "^[A-Z]{2}$"), from: .country) { .text($0.answers[.country]) },
    BodyMember("City", .text(isNullable: true), from: .city) { .textOrNull($0.answers[.city]) },
    BodyMember("State", .text(isNullable: true), from: .state) { .textOrNull($0.state) },
    BodyMember("AddressLine1", .text(least: 1, most: 200), from: .addressLine1) { .text($0.answers[.addressLine1]) },
    BodyMember("AddressLine2", .text(least: 1, most: 200, isNullable: true), from: .addressLine2) {
      .textOrNull($0.answers[.addressLine2])
    },
    BodyMember("PostalCode", .text(isNullable: true), from: .postalCode) { .textOrNull($0.answers[.postalCode]) },
    BodyMember("FirstName", .text(least: 1, most: 50), from: .firstName) { .text($0.answers[.firstName]) },
    BodyMember("LastName", .text(least: 1, most: 50), from: .lastName) { .text($0.answers[.lastName]) },
    BodyMember("PhoneNumber", .text(pattern: APIPattern.phone, isNullable: true), from: .phone) {
      .textOrNull($0.phone(.phone))
    },
  ])
}

extension CallSource {
  /// The customer's first domain, such as `vandermeerfietsen.onmicrosoft.com`.
  var domain: String { answers[.domainPrefix] + ".onmicrosoft.com" }

  /// The language of the culture, ISO 639: `nl` of `nl-NL`.
  var language: String { String(answers[.culture].prefix { $0 != "-" }) }
}

/// Patterns (ECMA-262) of values that stand in several bodies.
enum APIPattern {
  static let guid = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
  static let email = "^[^@\\s]+@[^@\\s]+$"
  static let moment = "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"
  static let catalogItem = "^[0-9A-Za-z-]+(:[0-9A-Za-z-]+:([0-9A-Za-z-]+|\\{availabilityId\\}))?$"
  static let phone = "^\\+?[0-9]{3,20}$"
}
