public import Rules

/// Counts records one after the other, in memory that grows with the groups alone.
public struct ReportCounter: Sendable {
  private struct Group {
    var country = ""
    var figures = ReportFigures()
  }

  private let grouping: ReportGrouping
  private var periods: [Int: ReportFigures] = [:]
  private var groups: [String: Group] = [:]
  private var total = ReportFigures()

  /// Counts nothing yet.
  public init(by grouping: ReportGrouping) { self.grouping = grouping }

  /// Counts a record that was saved on a local day.
  public mutating func take(_ record: ReportedRecord, on day: CalendarDate) {
    total.addCustomers()
    for line in record.lines { total.add(line) }
    if let period = grouping.period(of: day) {
      periods[period, default: ReportFigures()].add(record)
    } else if grouping == .offer {
      takeOffers(of: record)
    } else {
      let key = key(of: record)
      groups[key, default: Group()].figures.add(record)
      groups[key]?.country = record.country
    }
  }

  /// Each offer has the record once, and its own lines; a record without an order stands under no offer.
  private mutating func takeOffers(of record: ReportedRecord) {
    if record.lines.isEmpty { groups["", default: Group()].figures.addCustomers() }
    for (place, line) in record.lines.enumerated() {
      groups[line.offer, default: Group(country: record.country)].figures.add(line)
      if record.lines[..<place].contains(where: { $0.offer == line.offer }) { continue }
      groups[line.offer]?.figures.addCustomers()
      groups[line.offer]?.country = record.country
    }
  }

  private func key(of record: ReportedRecord) -> String {
    switch grouping {
    case .operator: record.by
    case .country: record.country
    case .reseller: record.reseller
    case .segment: record.qualification.isEmpty ? "none" : record.qualification
    case .day, .week, .month, .offer: ""
    }
  }

  /// What was counted; groups are called by their keys, in no order, and periods without a record between others have 0.
  public var report: Report {
    guard grouping.isOfTime else {
      let rows = groups.map { key, group in
        ReportRow(key: key, name: key, country: group.country, figures: group.figures)
      }
      return Report(grouping: grouping, rows: rows, total: total)
    }
    guard let first = periods.keys.min(), let last = periods.keys.max() else {
      return Report(grouping: grouping, rows: [], total: total)
    }
    let rows = (first...last).map { period in
      let name = grouping.name(ofPeriod: period)
      return ReportRow(key: name, name: name, figures: periods[period] ?? ReportFigures())
    }
    return Report(grouping: grouping, rows: rows, total: total)
  }
}

extension ReportFigures {
  fileprivate mutating func add(_ record: ReportedRecord) {
    addCustomers()
    for line in record.lines { add(line) }
  }
}
