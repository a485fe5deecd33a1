/// How much visitors at a kiosk may put into the store; an origin is the client's address, or the terminal.
public struct FloodLimits: Hashable, Sendable {
  /// Applications an hour from all origins together.
  public var applications = 60
  /// Applications an hour from one origin.
  public var applicationsOfOrigin = 20
  /// New drafts an hour from one origin.
  public var draftsOfOrigin = 30
  /// Visitors' drafts that are kept.
  public var keptDrafts = 2_000
  /// What visitors' drafts together may take, in MiB.
  public var keptMebibytes = 64

  /// The limits of a configuration that says nothing of them.
  public init() {}
}
