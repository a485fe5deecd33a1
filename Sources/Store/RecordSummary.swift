/// One line of the list of customers.
public struct RecordSummary: Hashable, Sendable {
  /// `C-2026-000042`.
  public var reference: String
  public var companyName: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// UTC, ISO 8601.
  public var savedAt: String
  /// The operator's login.
  public var savedBy: String

  public init(reference: String, companyName: String, country: String, savedAt: String, savedBy: String) {
    self.reference = reference
    self.companyName = companyName
    self.country = country
    self.savedAt = savedAt
    self.savedBy = savedBy
  }
}
