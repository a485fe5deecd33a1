public import Rules

/// What one row of a list, or one entry of an answer, says of one reseller; what it does not say is `nil`.
public struct ResellerStatement: Hashable, Sendable {
  /// The line of the file, or the place of the entry in an answer, from 1.
  public var line: Int
  /// GUID of the reseller's tenant, or empty.
  public var tenantID: String
  /// MPN ID (PartnerID), or empty.
  public var partnerID: String
  /// The reseller's name; without one, nothing but what is known already can be added to.
  public var name: String?
  /// Alpha-2.
  public var country: String?
  /// One of ``Reseller/relationships``, or another word.
  public var relationship: String?
  /// How the relationship stands.
  public var state: String?
  /// Whether the Microsoft Partner Agreement is signed.
  public var isAgreementSigned: Bool?
  /// When it was signed.
  public var agreementSignedOn: CalendarDate?
  /// Whether Microsoft takes the PartnerID for that of an authorised indirect reseller.
  public var isAuthorised: Bool?
  /// Microsoft's error code where it does not.
  public var refusalCode: Int?

  /// What is said of a reseller who is known by tenant, by PartnerID or by both.
  public init(line: Int, tenantID: String = "", partnerID: String = "") {
    self.line = line
    self.tenantID = tenantID
    self.partnerID = partnerID
  }

  /// All that is known of a reseller.
  init(_ reseller: Reseller, line: Int) {
    self.init(line: line, tenantID: reseller.tenantID, partnerID: reseller.partnerID)
    name = reseller.name
    country = reseller.country
    relationship = reseller.relationship
    state = reseller.state
    isAgreementSigned = reseller.isAgreementSigned
    agreementSignedOn = reseller.agreementSignedOn
  }
}

/// The ids of resellers as lists and answers write them.
public enum ResellerID {
  /// Whether a text is a PartnerID: 1 to 10 ASCII digits.
  public static func isPartnerID(_ text: String) -> Bool {
    (1...10).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a text is a GUID: 8-4-4-4-12 hexadecimal digits.
  public static func isTenantID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }
}
