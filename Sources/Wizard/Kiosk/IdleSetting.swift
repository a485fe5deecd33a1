/// After how many seconds without a key a session ends.
public struct IdleSetting: Sendable, Hashable {
  /// In the agent's form; 0 is never.
  public var agent: Int
  /// For a visitor at a kiosk.
  public var kiosk: Int
  /// How long before the end the warning is shown.
  public var warning: Int

  /// The seconds of a configuration that says nothing of them.
  public init(agent: Int = 600, kiosk: Int = 180, warning: Int = 60) {
    self.agent = agent
    self.kiosk = kiosk
    self.warning = warning
  }

  /// A session stays as long as its program does.
  public static let never = IdleSetting(agent: 0)
}
