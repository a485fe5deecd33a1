/// The tenant that was made at Microsoft for a saved customer, as pages tell it.
public struct LinkedTenant: Sendable, Hashable {
  /// The GUID of the tenant, lower case.
  public var id: String
  /// When it was noted, in local time.
  public var at: LocalMoment
  /// The login of the operator who noted it.
  public var by: String

  /// A tenant that an operator noted at a moment.
  public init(id: String, at: LocalMoment, by: String) {
    self.id = id
    self.at = at
    self.by = by
  }
}
