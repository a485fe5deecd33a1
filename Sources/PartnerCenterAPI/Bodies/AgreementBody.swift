internal import Records

/// The body that confirms that the customer accepted Microsoft's agreement (`POST /v1/customers/{id}/agreements`).
///
/// Source: Partner Center, "Confirm customer consent".
enum AgreementBody {
  /// What kind of agreement it is, here and where its template is asked for.
  static let kind = "MicrosoftCustomerAgreement"

  static let shape = BodyShape<CallSource>(members: [
    BodyMember("primaryContact", contact),
    BodyMember("dateAgreed", .text(pattern: APIPattern.moment), from: .agreementDate) {
      .text($0.dateAgreed)
    },
    BodyMember("templateId", .text(pattern: "^(\(APIPattern.guid)|\\{templateId\\})$")) { _ in
      .text(CallHole.templateID.text)
    },
    BodyMember("type", .constant(.text(kind))) { _ in .text(kind) },
  ])

  private static let contact = BodyShape<CallSource>(members: [
    BodyMember("firstName", .text(least: 1, most: 50), from: .agreementFirstName) {
      .text($0.answers[.agreementFirstName])
    },
    BodyMember("lastName", .text(least: 1, most: 50), from: .agreementLastName) {
      .text($0.answers[.agreementLastName])
    },
    BodyMember("email", .text(pattern: APIPattern.email), from: .agreementEmail) { .text($0.answers[.agreementEmail]) },
    BodyMember("phoneNumber", .text(pattern: APIPattern.phone), from: .agreementPhone, isRequired: false) {
      .textOrNothing($0.phone(.agreementPhone))
    },
  ])
}

extension CallSource {
  /// The day of the agreement as a moment in UTC, which Microsoft does not let lie in the future: east of Greenwich
  /// today's date may not have begun there.
  var dateAgreed: String {
    let day = answers[.agreementDate] + "T00:00:00"
    let now = String(now.prefix(day.count))
    return min(day, now) + ".000Z"
  }
}
