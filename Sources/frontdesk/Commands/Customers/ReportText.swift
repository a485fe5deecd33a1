import Catalog
import Glibc
import Messages
import Reports
import Terminal
import Text
import Wizard

/// A report for people: a table, or a chart of bars.
struct ReportText {
  private let report: Report
  private let words: Messages
  private let columns: Int

  /// The most bars of a chart whose groups are no periods.
  private static let mostBars = 40

  init(_ report: Report, _ words: Messages, columns: Int = OutputWidth.ofWindow(STDOUT_FILENO)) {
    self.report = report
    self.words = words
    self.columns = columns
  }

  /// The table, with what the money is above it.
  var table: [String] {
    let hasMoney = !report.total.money.isEmpty
    var headings = ["customers", "licences"]
    if hasMoney { headings += ["whole-term", "per-year"] }
    let table = FigureTable(
      heading: words.text("report/heading.\(report.grouping.rawValue)"),
      headings.map { words.text("report/heading.\($0)") },
      report.rows.map { FigureTable.Row(key: key(of: $0), name: name(of: $0), lines: cells(of: $0.figures)) },
      total: FigureTable.Row(key: words.text("report/total"), lines: cells(of: report.total)))
    return title + (hasMoney ? note(words.text("report/money")) + [""] : []) + table.lines(columns: columns) + missing
  }

  /// The chart of the customers.
  var chart: [String] {
    let bars = BarChart(report.rows.map { BarChart.Bar($0.name, $0.figures.customers) })
    let shown =
      report.grouping.isOfTime
      ? bars : bars.summed(most: Self.mostBars) { words.text("report/others", ["count": number($0)]) }
    let hasBlocks = Locale.hasBlocks(terminal: ProcessEnvironment.filled("TERM") ?? "")
    return title + shown.lines(columns: columns, hasBlocks: hasBlocks, number)
      + ["", "\(words.text("report/total"))  \(number(report.total.customers))"]
  }

  // MARK: - Parts

  private var title: [String] {
    let filling = ["since": report.since, "until": report.until].compactMapValues { $0.map { words.longDate($0) } }
    let range =
      switch (report.since, report.until) {
      case (nil, nil): ""
      case (_?, nil): words.text("report/range.since", filling)
      case (nil, _?): words.text("report/range.until", filling)
      case (_?, _?): words.text("report/range.both", filling)
      }
    return note(words.text("report/title.\(report.grouping.rawValue)") + range) + [""]
  }

  private func note(_ text: String) -> [String] { TextWrap.lines(text, columns: columns) }

  /// How many lines have no price.
  private var missing: [String] {
    let count = report.total.linesWithoutPrice
    return count == 0
      ? [] : [""] + note(words.text("report/lines-without-price", count: count, ["count": number(count)]))
  }

  /// The form's word says all of a qualification.
  private func key(of row: ReportRow) -> String { report.grouping == .segment ? "" : row.key }
  private func name(of row: ReportRow) -> String { row.name == key(of: row) ? "" : row.name }

  /// A line for each currency; the counts stand in the first.
  private func cells(of figures: ReportFigures) -> [[String]] {
    let counts = [number(figures.customers), number(figures.licences)]
    let order = OrderWords(messages: words)
    let money = figures.money.map { [order.amount($0.wholeTerm), order.amount($0.perYear)] }
    return money.isEmpty
      ? [counts] : money.enumerated().map { place, amounts in (place == 0 ? counts : ["", ""]) + amounts }
  }

  private func number(_ number: Int) -> String { OrderWords(messages: words).number(number) }
}
