/// An indirect reseller that the partner works with.
public struct Reseller: Hashable, Sendable {
  /// MPN ID, called PartnerID since 2023: 1 to 10 digits.
  public var partnerID: String
  /// The reseller's name.
  public var name: String
  /// GUID of the reseller's tenant, or empty.
  public var tenantID: String
  /// Alpha-2.
  public var country: String
  /// Whether the Microsoft Partner Agreement is signed.
  public var isAgreementSigned: Bool
  /// What the list says of the relationship, such as `indirectReseller`; may be empty.
  public var relationship: String

  /// A reseller as a list names it.
  public init(
    partnerID: String, name: String, tenantID: String = "", country: String, isAgreementSigned: Bool,
    relationship: String = ""
  ) {
    self.partnerID = partnerID
    self.name = name
    self.tenantID = tenantID
    self.country = country
    self.isAgreementSigned = isAgreementSigned
    self.relationship = relationship
  }
}
