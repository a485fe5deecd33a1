/// The facts beside a value that a rule may look at: the environment, and the customer's other answers.
public struct RuleContext: Sendable {
  /// The partner, the operator's role, the day and the look-ups.
  public var environment: RuleEnvironment
  /// The market: ISO 3166-1 alpha-2 in capitals, or empty while it is not answered.
  public var country: String
  /// The area as stored (its key), or empty.
  public var state: String
  /// The customer's registration ID in its normal form.
  public var registrationID: String
  /// The customer's domain prefix in its normal form.
  public var domainPrefix: String
  /// `qualification.kind` as in the record: `none`, `education`, `governmentCommunityCloud`, `stateOwnedEntity`.
  public var qualification: String
  /// `qualification.segment`: `k12`, `higherEducation` or empty.
  public var educationSegment: String
  /// `reseller.partnerID`, or empty for a direct customer.
  public var firstReseller: String
  /// `agreement.acceptance`: `partnerAttested`, `customerWillAccept` or empty.
  public var agreementAcceptance: String
  /// Whether the customer orders anything.
  public var hasSubscriptions: Bool

  /// A context with these answers, each in its normal form; an empty text means no answer.
  public init(
    environment: RuleEnvironment, country: String = "", state: String = "", registrationID: String = "",
    domainPrefix: String = "", qualification: String = "none", educationSegment: String = "",
    firstReseller: String = "", agreementAcceptance: String = "", hasSubscriptions: Bool = false
  ) {
    self.environment = environment
    self.country = country
    self.state = state
    self.registrationID = registrationID
    self.domainPrefix = domainPrefix
    self.qualification = qualification
    self.educationSegment = educationSegment
    self.firstReseller = firstReseller
    self.agreementAcceptance = agreementAcceptance
    self.hasSubscriptions = hasSubscriptions
  }

  /// The partner in whose name the customer is added.
  public var partner: PartnerProfile { environment.partner }
  /// What the rules may look up: offers, resellers, saved customers.
  public var lookups: any RuleLookups { environment.lookups }
  /// Whether a visitor at a kiosk gives the answers.
  public var isVisitor: Bool { environment.role == .visitor }
  /// Whether the customer is an education customer.
  public var isEducation: Bool { qualification == "education" }
  /// The person who accepted, and the date, are asked for only when the partner attests.
  public var isAgreementAttested: Bool { agreementAcceptance == "partnerAttested" }
}
