public import Messages

/// What the configuration says of the kiosk: who sits there, in which languages, and what is asked and shown.
public struct KioskSetting: Sendable, Hashable {
  /// Who enters the answers.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The customer: hands in an application, which an agent finishes.
    case visitor
    /// Staff at the counter: adds the customer; what may be done, the role of the login says.
    case agent
  }

  /// What a visitor sees of prices.
  public enum Prices: String, Sendable, Hashable, CaseIterable {
    /// What the customer pays.
    case customer
    case none
  }

  /// When the code of a draft is on the screen.
  public enum CodeShowing: String, Sendable, Hashable, CaseIterable {
    /// Told at the first save, and large by F3.
    case once
    /// In the title row besides.
    case always
  }

  /// Who enters the answers.
  public var role: Role
  /// The languages of the start page, the first one first; never empty.
  public var languages: [Language]
  /// The text at the top of the start page, by its language; a language without one has the program's own words.
  public var welcome: [Language: String]
  /// Whether a visitor chooses subscriptions.
  public var hasSubscriptions: Bool
  /// What a visitor sees of prices.
  public var prices: Prices
  /// Seconds after which a receipt clears itself.
  public var receiptSeconds: Int
  /// When the code of a draft is on the screen.
  public var codeShowing: CodeShowing
  /// For how many days a visitor's draft is kept after it was last saved.
  public var draftDays: Int
  /// For how many days an application is kept after it was handed in.
  public var applicationDays: Int
  /// What a visitor is told of the personal data; `nil` where the configuration does not say it.
  public var privacy: KioskPrivacy?

  /// The settings of a configuration that says nothing of the kiosk.
  public init(
    role: Role = .visitor, languages: [Language] = Language.allCases, welcome: [Language: String] = [:],
    hasSubscriptions: Bool = true, prices: Prices = .customer, receiptSeconds: Int = 60,
    codeShowing: CodeShowing = .once, draftDays: Int = 3, applicationDays: Int = 30, privacy: KioskPrivacy? = nil
  ) {
    self.draftDays = draftDays
    self.applicationDays = applicationDays
    self.role = role
    self.languages = languages
    self.welcome = welcome
    self.hasSubscriptions = hasSubscriptions
    self.prices = prices
    self.receiptSeconds = receiptSeconds
    self.codeShowing = codeShowing
    self.privacy = privacy
  }
}
