/// One line of the list of customers.
public struct RecordSummary: Hashable, Sendable {
  /// Counts up in the order of saving.
  public var number: Int64
  /// `C-2026-000042`.
  public var reference: String
  /// The customer's legal name.
  public var companyName: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// UTC, ISO 8601.
  public var savedAt: String
  /// The operator's login.
  public var savedBy: String
}
