/// Which records a list has. An empty part leaves nothing out.
public struct RecordFilter: Hashable, Sendable {
  /// What was typed: every word of it begins a word of the record (``SearchWords``).
  public var text = ""
  /// Only what was saved at this moment or later: UTC, ISO 8601.
  public var since = ""
  /// ISO 3166-1 alpha-2, in capitals.
  public var country = ""
  /// The login of who saved it.
  public var savedBy = ""

  /// Every record.
  public init() {}

  /// Whether country and login, which no index compares together, are as they should be.
  func fits(_ record: RecordSummary) -> Bool {
    (country.isEmpty || record.country == country) && (savedBy.isEmpty || record.savedBy == savedBy)
  }
}

/// A record of a list, with what a column of it may show beside the summary.
public struct ListedRecord: Hashable, Sendable {
  /// What every list shows.
  public var summary: RecordSummary
  /// Empty where it was not asked for.
  public var city: String
  /// In lower case.
  public var domainPrefix: String
  /// 1, and one more with each correction.
  public var version: Int
}
