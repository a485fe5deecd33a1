/// Makes of all prices of one plan those that rule, each on days of its own.
///
/// - The same row twice counts once.
/// - Of several tiers of quantity the first rules, which is what a line of a form costs.
/// - Prices on days apart are all kept: the day decides.
/// - Where the days of two overlap, the earlier rules until its end, and the later from the day after.
/// - Where both have the same end, or both none, the list published a price again: the newer start rules from there on.
struct PlanRanges {
  /// The prices that rule, by their first day.
  private(set) var ruling: [PriceListRow] = []
  /// Rows that are left out, with the reason.
  private(set) var leftOut: [(line: Int32, fault: ListFault)] = []

  /// The prices of one plan, in the order of ``PriceListRow/isInOrder(_:_:)``.
  init(_ rows: ArraySlice<PriceListRow>) {
    let firstTier = rows.lazy.map(\.tier).min() ?? 0
    var previous: PriceListRow?
    for row in rows {
      if let previous, previous.tier == row.tier, previous.saysTheSame(as: row) { continue }
      previous = row
      if row.tier > firstTier { leftOut.append((row.line, .furtherTier)) } else { take(row) }
    }
  }

  private mutating func take(_ row: PriceListRow) {
    var row = row
    while let last = ruling.last, row.from <= last.until {
      if row.until == last.until || row.isOpen && last.isOpen {
        // Published again: the older price rules until the day before, if there is one.
        if last.from < row.from {
          ruling[ruling.count - 1].until = row.from - 1
        } else {
          leftOut.append((last.line, .neverRules(line: Int(row.line))))
          ruling.removeLast()
        }
      } else if row.until < last.until {
        leftOut.append((row.line, .neverRules(line: Int(last.line))))
        return
      } else {
        row.from = last.until + 1
      }
    }
    ruling.append(row)
  }
}
