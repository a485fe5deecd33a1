/// A report: a row for each group of records, and the total.
public struct Report: Hashable, Sendable {
  /// By what the records are grouped.
  public var grouping: ReportGrouping
  /// The local day from which records count, ISO 8601; `nil` where all do.
  public var since: String?
  /// The last local day of which records count.
  public var until: String?
  /// Periods from the first to the last; other groups by customers, the most first.
  public var rows: [ReportRow]
  /// Of all records, each counted once.
  public var total: ReportFigures

  /// A report of these parts.
  public init(
    grouping: ReportGrouping, since: String? = nil, until: String? = nil, rows: [ReportRow], total: ReportFigures
  ) {
    self.grouping = grouping
    self.since = since
    self.until = until
    self.rows = rows
    self.total = total
  }

  /// Puts groups that are no periods in order: the most customers first, then by name and key.
  public mutating func sort() {
    if grouping.isOfTime { return }
    rows.sort { first, second in
      (second.figures.customers, first.name, first.key) < (first.figures.customers, second.name, second.key)
    }
  }
}

/// A row of a report.
public struct ReportRow: Hashable, Sendable {
  /// What the group is known by: `2026-11`, a login, a code, an id; empty for the records that have none.
  public var key: String
  /// What people call it; the key where it has no other name.
  public var name: String
  /// The country of the newest record of the group, in whose list an offer is looked up.
  public var country: String
  /// What was counted.
  public var figures: ReportFigures

  /// A row of these parts.
  public init(key: String, name: String, country: String = "", figures: ReportFigures) {
    self.key = key
    self.name = name
    self.country = country
    self.figures = figures
  }
}
