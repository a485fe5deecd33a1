public import Messages
public import Rules

/// What is the same for every customer that this program adds.
public struct Setting: Sendable {
  /// The language of every text; a visitor at a kiosk chooses it.
  public internal(set) var language: Language
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
  /// What is said of the kiosk where the program runs as one.
  public let kiosk: KioskSetting?
  /// After how many seconds without a key a session ends.
  public let idle: IdleSetting

  /// What the configuration and the command line decided.
  public init(
    language: Language, operatorLogin: String, operatorName: String, role: OperatorRole, partner: PartnerProfile,
    isDemonstration: Bool, severities: Severities = [:], offersFiles: Bool = true,
    kiosk: KioskSetting? = nil, idle: IdleSetting = .never
  ) {
    self.kiosk = kiosk
    self.idle = idle
    self.language = kiosk?.languages.first ?? language
    self.operatorLogin = operatorLogin
    self.operatorName = operatorName
    self.role = role
    self.partner = partner
    self.isDemonstration = isDemonstration
    self.severities = severities
    self.offersFiles = offersFiles && kiosk == nil
  }

  /// Who reads the pages.
  public var audience: Audience { Audience(role, isAtKiosk: kiosk != nil) }

  /// After how many seconds without a key the session of whoever has this role ends; 0 is never.
  public var idleSeconds: Int { role == .visitor ? idle.kiosk : idle.agent }

  /// The rules' surroundings on a day.
  func environment(today: CalendarDate, lookups: WizardLookups) -> RuleEnvironment {
    RuleEnvironment(partner: partner, role: role, today: today, lookups: lookups, severities: severities)
  }
}

extension Audience {
  /// Who somebody with a role is as a reader.
  init(_ role: OperatorRole, isAtKiosk: Bool) {
    self = role == .visitor ? .visitor : isAtKiosk ? .kioskAgent : .agent
  }
}
