public import Messages
public import Rules

/// What is the same for every customer that this program adds.
public struct Setting: Sendable {
  public let language: Language
  public let operatorLogin: String
  public let operatorName: String
  public let role: OperatorRole
  public let partner: PartnerProfile
  /// Whether the partner is the embedded demonstration's, which the Customers page says.
  public let isDemonstration: Bool
  public let severities: [RuleID: SeveritySetting]
  /// Whether a draft may be written to a file that the person names; a kiosk offers none.
  public let offersFiles: Bool

  public init(
    language: Language, operatorLogin: String, operatorName: String, role: OperatorRole, partner: PartnerProfile,
    isDemonstration: Bool, severities: [RuleID: SeveritySetting] = [:], offersFiles: Bool = true
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
