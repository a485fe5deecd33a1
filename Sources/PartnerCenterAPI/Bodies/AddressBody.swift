internal import Records

/// The body of the address check (`POST /v1/validations/address`; Partner Center, "Validate an address").
enum AddressBody {
  static let shape = BodyShape<CallSource>(members: [
    BodyMember("addressLine1", .text(least: 1, most: 200), from: .addressLine1) { .text($0.answers[.addressLine1]) },
    BodyMember("addressLine2", .text(least: 1, most: 200), from: .addressLine2, isRequired: false) {
      .textOrNothing($0.answers[.addressLine2])
    },
    BodyMember("city", .text(), from: .city) { .text($0.answers[.city]) },
    BodyMember("state", .text(), from: .state) { .text($0.state) },
    BodyMember("postalCode", .text(), from: .postalCode) { .text($0.answers[.postalCode]) },
    BodyMember("country", .text(pattern: "^[A-Z]{2}$"), from: .country) { .text($0.answers[.country]) },
  ])
}
