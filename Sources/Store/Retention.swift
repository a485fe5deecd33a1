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

  /// The days after which a clock that nothing was done by is not believed.
  var shortest: Int { min(drafts, visitorDrafts) }
}

extension CustomerStore {
  /// Removes what was kept long enough, and the files that were kept beside the store long enough; how much of each.
  ///
  /// A clock that has jumped ahead is known by nothing in the store being younger than the shortest of the days: then
  /// each limit is twice the days. `at` is UTC, ISO 8601.
  ///
  /// - Parameter files: where drafts stand that the store could not take.
  public func tidy(keeping retention: Retention, files: EmergencyDraft, at: String) throws(StoreError) -> Expiry {
    guard let now = UTCMoment(at) else { throw .unexpected(code: 0) }
    func moment(_ days: Int) -> UTCMoment { now.adding(seconds: -86_400 * days) }
    let hasJumped = try newestMoment().map { $0 < moment(retention.shortest).text } ?? false
    func limit(_ days: Int) -> UTCMoment { moment(hasJumped ? 2 * days : days) }
    var done = try expire(
      at: at, draftsBefore: limit(retention.drafts).text, visitorDraftsBefore: limit(retention.visitorDrafts).text,
      applicationsBefore: limit(retention.applications).text,
      openApplicationsBefore: limit(2 * retention.applications).text,
      handedInBefore: limit(Retention.codes).text, codesBefore: limit(Retention.wrongCodes).text)
    done.files = try files.expire(
      draftsBefore: limit(retention.drafts), visitorDraftsBefore: limit(retention.visitorDrafts))
    return done
  }
}
