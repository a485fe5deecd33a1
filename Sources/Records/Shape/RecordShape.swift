/// The objects of a record's JSON and the fields that stand in them, in the order in which they are written.
enum RecordShape {
  /// One object directly under the record; its keys name fields that hold one value each.
  struct Section: Sendable {
    let name: String
    let entries: [Entry]
  }

  struct Entry: Sendable {
    let key: String
    let field: Field
    /// Written only when there is something to write.
    let isOptional: Bool

    init(_ key: String, _ field: Field, isOptional: Bool = false) {
      self.key = key
      self.field = field
      self.isOptional = isOptional
    }
  }

  static let qualification = Section(
    name: "qualification",
    entries: [
      Entry("kind", .qualification), Entry("segment", .educationSegment, isOptional: true),
      Entry("website", .website, isOptional: true), Entry("validationCode", .validationCode, isOptional: true),
    ])
  static let company = Section(
    name: "company",
    entries: [
      Entry("name", .companyName), Entry("registrationID", .registrationID), Entry("domainPrefix", .domainPrefix),
    ])
  static let address = Section(
    name: "address",
    entries: [
      Entry("line1", .addressLine1), Entry("line2", .addressLine2), Entry("city", .city), Entry("state", .state),
      Entry("postalCode", .postalCode),
    ])
  static let contact = Section(
    name: "contact",
    entries: [
      Entry("firstName", .firstName), Entry("lastName", .lastName), Entry("email", .email), Entry("phone", .phone),
    ])
  static let agreement = Section(
    name: "agreement",
    entries: [
      Entry("acceptance", .agreementAcceptance), Entry("date", .agreementDate),
      Entry("firstName", .agreementFirstName), Entry("lastName", .agreementLastName),
      Entry("email", .agreementEmail), Entry("phone", .agreementPhone),
    ])
  static let confirmations = Section(
    name: "confirmations",
    entries: [
      Entry("partnerRole", .confirmPartnerRole), Entry("noAffiliateResale", .confirmNoAffiliateResale),
    ])

  static let sections = [qualification, company, address, contact, agreement, confirmations]

  /// The keys of the record itself, in order; `saved` comes last.
  static let topKeys = [
    "country", "qualification", "company", "address", "contact", "culture", "reseller", "agreement", "confirmations",
    "subscriptions", "saved",
  ]
  static let resellerKeys = ["partnerID", "additional"]

  /// Every path of a leaf, for pointing from a misplaced key to where it belongs.
  static let leaves: [String] =
    sections.flatMap { section in section.entries.map { "\(section.name).\($0.key)" } }
    + resellerKeys.map { "reseller.\($0)" }

  static func isConfirmation(_ field: Field) -> Bool {
    field == .confirmPartnerRole || field == .confirmNoAffiliateResale
  }
}
