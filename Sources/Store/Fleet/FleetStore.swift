/// What a host knows of the store of another one.
public struct FleetStore: Hashable, Sendable {
  /// By which the centre knows it: a UUID, with or without its hyphens.
  public var store: String
  /// What its host is called there, such as `AMS`; `AMS.1` for an identity that was given up.
  public var site: String
  /// The number of the newest entry of its trail that was looked at.
  public var cursor: Int64
  /// When the centre last heard of it, by this host's clock: UTC, ISO 8601 to the second.
  public var seenAt: String
  /// Whether this identity was given up.
  public var isRetired: Bool

  /// A store as the centre tells of it.
  public init(store: String, site: String, cursor: Int64, seenAt: String, isRetired: Bool = false) {
    self.store = store
    self.site = site
    self.cursor = cursor
    self.seenAt = seenAt
    self.isRetired = isRetired
  }
}
