/// For how many days what is not for good is kept.
public struct Retention: Hashable, Sendable {
  /// Operators' drafts, after they were last saved.
  public var drafts: Int
  /// Visitors' drafts, after they were last saved.
  public var visitorDrafts: Int
  /// Applications, after they were handed in; twice as long while an agent's draft finishes one.
  public var applications: Int

  /// For how many days a code tells that its form was handed in.
  static let codes = 3
  /// For how many days wrong codes are counted.
  static let wrongCodes = 1

  /// The days of each kind.
  public init(drafts: Int = 14, visitorDrafts: Int = 3, applications: Int = 30) {
    self.drafts = drafts
    self.visitorDrafts = visitorDrafts
    self.applications = applications
  }

  /// Where nothing in the store is younger than so many days, the clock may have jumped ahead.
  var shortest: Int { min(drafts, visitorDrafts) }
}
