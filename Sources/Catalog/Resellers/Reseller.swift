public import Rules

/// An indirect reseller that the partner works with.
public struct Reseller: Hashable, Sendable {
  /// MPN ID, called PartnerID since 2023: 1 to 10 digits; empty where only the tenant is known.
  public var partnerID: String
  /// The reseller's name.
  public var name: String
  /// GUID of the reseller's tenant, or empty.
  public var tenantID: String
  /// Alpha-2; empty where no list said it.
  public var country: String
  /// Whether the Microsoft Partner Agreement is signed; `nil` where no list said it.
  public var isAgreementSigned: Bool?
  /// When it was signed; `nil` where no list said it.
  public var agreementSignedOn: CalendarDate?
  /// What the list says of the relationship, such as `indirectReseller`; may be empty.
  public var relationship: String
  /// How the relationship stands, in small letters: `active`, `pending`; a list that says nothing means `active`.
  public var state: String
  /// Whether Microsoft takes the PartnerID for that of an authorised indirect reseller; `nil` where it was not asked.
  public var isAuthorised: Bool?
  /// Microsoft's error code where it does not, such as 900400.
  public var refusalCode: Int?

  /// Whether the relationship is in force.
  public var isActive: Bool { state == Self.active }

  /// The state of a relationship that is in force.
  public static let active = "active"
  /// What a relationship with an indirect reseller is called: in our lists first, then as the API writes it.
  public static let relationships = [
    "indirectReseller", "isIndirectCloudSolutionProviderOf", "is_indirect_cloud_solution_provider_of",
  ]

  /// A reseller as a list names it; the three names of the relationship with an indirect reseller become the first one.
  public init(
    partnerID: String, name: String, tenantID: String = "", country: String, isAgreementSigned: Bool?,
    agreementSignedOn: CalendarDate? = nil, relationship: String = "", state: String = "", isAuthorised: Bool? = nil,
    refusalCode: Int? = nil
  ) {
    self.partnerID = partnerID
    self.name = name
    self.tenantID = tenantID
    self.country = country
    self.isAgreementSigned = isAgreementSigned
    self.agreementSignedOn = agreementSignedOn
    self.relationship = Self.isOfIndirectReseller(relationship) ? Self.relationships[0] : relationship
    self.state = state.isEmpty ? Self.active : state.lowercased()
    self.isAuthorised = isAuthorised
    self.refusalCode = refusalCode
  }

  /// Whether a relationship is called so that the other one is an indirect reseller.
  public static func isOfIndirectReseller(_ relationship: String) -> Bool {
    relationships.contains { $0.lowercased() == relationship.lowercased() }
  }
}
