internal import Rules

/// What an operator chose most often of late: the first reseller and offers, which stand first in their lists.
public struct UsualAnswers: Hashable, Sendable {
  /// The PartnerID of the first reseller of most records; empty where none stands out.
  public var reseller = ""
  /// Ids of the offers that most records have, the most frequent first.
  public var offers: [String] = []

  /// Nothing is usual.
  public init() {}

  /// What records, the newest first, have at least twice: one reseller, and at most three offers.
  public init(of records: [Answers]) {
    reseller = Self.mostFrequent(records.map { $0[.reseller] }.filter { !$0.isEmpty }, atLeast: 2, most: 1).first ?? ""
    offers = Self.mostFrequent(records.flatMap { Set($0.subscriptions.map(\.offer)).sorted() }, atLeast: 2, most: 3)
  }

  /// The most frequent of some texts; of two that are equally frequent, the one that comes first.
  public static func mostFrequent(_ texts: [String], atLeast least: Int, most: Int) -> [String] {
    var counts: [String: (count: Int, first: Int)] = [:]
    for (place, text) in texts.enumerated() {
      counts[text] = ((counts[text]?.count ?? 0) + 1, counts[text]?.first ?? place)
    }
    let frequent = counts.filter { $0.value.count >= least }
      .sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
    return frequent.prefix(most).map(\.key)
  }
}
