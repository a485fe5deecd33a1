/// By what a report groups records, under the name that `--by` takes.
public enum ReportGrouping: String, Hashable, Sendable, CaseIterable {
  case day
  /// A week of ISO 8601.
  case week
  case month
  /// Who saved the record first, by login.
  case `operator`
  /// The customer's country, by its alpha-2 code.
  case country
  /// The customer's own reseller, by MPN ID; additional resellers do not count.
  case reseller
  /// Each offer of the order, by product and SKU: a record with two offers is in two groups.
  case offer
  /// The kind of the customer's qualification.
  case segment

  /// Whether the groups are periods that follow one another.
  public var isOfTime: Bool {
    switch self {
    case .day, .week, .month: true
    case .operator, .country, .reseller, .offer, .segment: false
    }
  }
}
