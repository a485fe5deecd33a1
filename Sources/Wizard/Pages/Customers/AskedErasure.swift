/// A record that another host asks to be erased, as the Customers page tells it.
public struct AskedErasure: Sendable, Hashable {
  /// What the host that asks is called, such as `RTM`.
  public var site: String
  /// The record of this host.
  public var reference: String
  /// How many seconds ago it was asked.
  public var secondsAgo: Int

  /// A request as it was fetched.
  public init(site: String, reference: String, secondsAgo: Int) {
    self.site = site
    self.reference = reference
    self.secondsAgo = secondsAgo
  }
}
