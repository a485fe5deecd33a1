/// What the store adds to a record when it is saved.
public struct SavedStamp: Hashable, Sendable {
  /// `C-2026-000042`.
  public var reference: String
  /// UUID of the record, lower case.
  public var id: String
  /// UTC, ISO 8601, such as `2026-11-22T13:02:11Z`.
  public var at: String
  /// The operator's login.
  public var by: String
  /// Version of the rules that the record passed.
  public var rules: String
  /// UUID made when the draft began; unique in the store, so that nothing is saved twice.
  public var submission: String
  /// The application that the record comes from; `nil` where a person of the partner's began it.
  public var application: ApplicationMark?
  /// 1 as it was submitted; each correction counts one more.
  public var version: Int
  /// The last correction; `nil` where the record is as it was submitted.
  public var corrected: CorrectionStamp?
  /// The tenant that was made for the customer at Microsoft; `nil` where none was noted. It stands beside the record, not in it.
  public var tenant: RecordLink?
  /// The customer's price of each line of the order as it was when the record was saved or corrected; empty for a record
  /// without an order, and for one of a program that kept none.
  public var order: [KeptPrice] = []

  /// The stamp as the store makes it.
  public init(
    reference: String, id: String, at: String, by: String, rules: String, submission: String,
    application: ApplicationMark? = nil, version: Int = 1, corrected: CorrectionStamp? = nil
  ) {
    self.reference = reference
    self.id = id
    self.at = at
    self.by = by
    self.rules = rules
    self.submission = submission
    self.application = application
    self.version = version
    self.corrected = corrected
  }
}
