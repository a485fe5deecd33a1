/// The partner that runs Frontdesk, as far as rules care.
public struct PartnerProfile: Hashable, Sendable {
  /// The partner's name, as invitations and pages show it.
  public var name: String
  /// How the partner works with Microsoft and its customers.
  public var kind: PartnerKind
  /// Alpha-2; the default country of a new customer.
  public var country: String
  /// The partner's own MPN ID (PartnerID).
  public var partnerID: String
  /// The partner's tenant (UUID), which links of relationship requests name; empty where none is configured.
  public var tenantID: String
  /// The partner's own domains, as configured.
  public var domains: [String] {
    didSet { watchedDomains = WatchedDomain.all(ofPartner: domains) }
  }
  /// Those and Microsoft's, ready to be compared with.
  private(set) var watchedDomains: [WatchedDomain]
  /// Markets (alpha-2) where the partner may sell; empty means every country.
  public var markets: [String]

  /// A partner as the configuration describes it.
  public init(
    name: String, kind: PartnerKind, country: String, partnerID: String, tenantID: String = "", domains: [String],
    markets: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.country = country
    self.partnerID = partnerID
    self.tenantID = tenantID
    self.domains = domains
    self.watchedDomains = WatchedDomain.all(ofPartner: domains)
    self.markets = markets
  }
}

/// The partner types of the Cloud Solution Provider programme.
public enum PartnerKind: String, Sendable, Hashable, CaseIterable {
  case indirectProvider
  case directBill
  case indirectReseller

  /// Whether such a partner adds customers in Partner Center; an indirect reseller's are added by its provider.
  public var canAddCustomers: Bool { self != .indirectReseller }
}

/// The roles that the partner's operators have in Partner Center.
public enum OperatorRole: String, Sendable, Hashable, CaseIterable {
  case globalAdmin
  case userManagementAdmin
  case adminAgent
  case salesAgent
  case viewer
  /// A customer at a kiosk, who hands in an application. Partner Center has no such role.
  case visitor

  /// The roles that a configuration can give.
  public static let allCases: [OperatorRole] = [.globalAdmin, .userManagementAdmin, .adminAgent, .salesAgent, .viewer]

  /// Whether the role may add a customer (article of September 2021, "How to add a new customer record").
  public var canAddCustomers: Bool { self != .viewer && self != .visitor }
  /// Whether the role may erase a customer's data: it cannot be undone, so those who answer for the tenant.
  public var canEraseCustomers: Bool { self == .globalAdmin || self == .adminAgent }
  /// Whether the role may correct a saved record: those who add customers and answer for what they have.
  public var canCorrectCustomers: Bool { self == .globalAdmin || self == .adminAgent || self == .salesAgent }
  /// Whether the role may confirm that the customer accepted the agreement (documentation of 2021).
  public var canAttestAgreement: Bool { self == .adminAgent || self == .salesAgent }
  /// Whether the role may ask an existing customer for a relationship (documentation of 2021 and later, taken
  /// together).
  public var canRequestRelationships: Bool { self == .adminAgent || self == .salesAgent || self == .globalAdmin }
}
