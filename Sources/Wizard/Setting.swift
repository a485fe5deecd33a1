public import Messages
public import Rules

/// What is the same for every customer that this program adds.
public struct Setting: Sendable {
  /// The language of every text.
  public let language: Language
  /// The login under which drafts and records are saved.
  public let operatorLogin: String
  /// The operator's name, as pages show it.
  public let operatorName: String
  /// What the operator may do.
  public let role: OperatorRole
  /// The partner in whose name customers are added.
  public let partner: PartnerProfile
  /// Whether the partner is the embedded demonstration's, which the Customers page says.
  public let isDemonstration: Bool
  /// The severities that the configuration changes, by rule.
  public let severities: Severities
  /// Whether a draft may be written to a file that the person names; a kiosk offers none.
  public let offersFiles: Bool

  /// What the configuration and the command line decided.
  public init(
    language: Language, operatorLogin: String, operatorName: String, role: OperatorRole, partner: PartnerProfile,
    isDemonstration: Bool, severities: Severities = [:], offersFiles: Bool = true
  ) {
    self.language = language
    self.operatorLogin = operatorLogin
    self.operatorName = operatorName
    self.role = role
    self.partner = partner
    self.isDemonstration = isDemonstration
    self.severities = severities
    self.offersFiles = offersFiles
  }

  /// The rules' surroundings on a day.
  func environment(today: CalendarDate, lookups: WizardLookups) -> RuleEnvironment {
    RuleEnvironment(partner: partner, role: role, today: today, lookups: lookups, severities: severities)
  }
}
