/// What the rules know of the world around a record: the partner, the operator, the day and the look-ups.
public struct RuleEnvironment: Sendable {
  /// The partner in whose name customers are added.
  public var partner: PartnerProfile
  /// What the operator may do.
  public var role: OperatorRole
  /// The local calendar date of the process.
  public var today: CalendarDate
  /// Where rules look up offers, resellers and saved customers.
  public var lookups: any RuleLookups
  /// What the configuration says of single rules.
  public var severities: Severities

  /// Surroundings for a day; severities are those that the configuration changes.
  public init(
    partner: PartnerProfile, role: OperatorRole, today: CalendarDate, lookups: any RuleLookups,
    severities: Severities = [:]
  ) {
    self.partner = partner
    self.role = role
    self.today = today
    self.lookups = lookups
    self.severities =
      role == .visitor ? severities.overruled(by: VisitorRules.off) : severities.keepingWarnings(Self.warnings)
  }

  /// What these rules look at may be old: a configuration makes no errors of them.
  private static let warnings: [RuleID] = ["existing-customer/elsewhere"]
}
