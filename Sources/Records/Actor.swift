/// Who does something to the store, and from where.
public struct Actor: Hashable, Sendable {
  /// The operator's login.
  public var login: String
  /// The place the operator works from: a terminal (`/dev/pts/3`), the far end of an SSH line (`ssh 192.0.2.7`), or
  /// empty where it is not known.
  public var origin: String

  /// An operator at a place of work.
  public init(login: String, origin: String) {
    self.login = login
    self.origin = origin
  }
}
