import ArgumentParser
import Catalog
import Messages
import Records
import Reports
import Rules
import Store
import Wizard

/// `frontdesk customers report`: how many customers and licences there are, and what they come to, in groups.
struct CustomersReportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("report", about: "usage/about/customers-report")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Option(
    help: .words("usage/option/report.by", ["groups": Self.groups], value: "usage/value/group"),
    completion: .list(ReportGrouping.allCases.map(\.rawValue)), transform: Self.grouping)
  var by = ReportGrouping.month

  @Option(
    help: .words("usage/option/list.since", value: "usage/value/day"), completion: .list(["today", "7d", "30d"]),
    transform: FirstDay.day)
  var since: CalendarDate?

  @Option(
    help: .words("usage/option/report.until", value: "usage/value/day"), completion: .list(["today", "7d", "30d"]),
    transform: FirstDay.day)
  var until: CalendarDate?

  @Flag(help: .words("usage/option/json"))
  var json = false

  @Flag(help: .words("usage/option/report.csv"))
  var csv = false

  @Flag(help: .words("usage/option/report.chart"))
  var chart = false

  var outer: GlobalOptions? { parent.inherited }

  private static let groups = ReportGrouping.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    if [json, csv, chart].count(where: { $0 }) > 1 { throw ValidationError(words: "usage/error/json-csv-or-chart") }
    if let since, let until, until < since {
      throw ValidationError(
        words: "usage/error/since-after-until", ["since": since.description, "until": until.description])
    }
  }

  func execute(_ context: CommandContext) throws -> Int32 {
    let store = try context.storeForReading()
    var report = try counted(store, context)
    context.note("report", [("by", .fact(by.rawValue)), ("records", .number(report.total.customers))])
    ReportNames(context, store).name(&report)
    report.sort()
    if json {
      try context.output.write(line: JSONWriter.text(of: report.json))
    } else if csv {
      for row in report.csv { try context.output.write(Array(CSVWriter.row(row).utf8)) }
    } else if report.rows.isEmpty {
      context.confirm(context.words.text(since == nil && until == nil ? "report/empty" : "report/empty.days"))
    } else {
      let text = ReportText(report, context.words)
      for line in chart ? text.chart : text.table { try context.output.say(line) }
    }
    return ExitStatus.done
  }

  /// The report with keys for names.
  private func counted(_ store: CustomerStore?, _ context: CommandContext) throws -> Report {
    var counter = ReportCounter(by: by)
    if let store {
      var listing = ReportListing(
        since: since.map { SystemClock.utc(beginningOf: $0) } ?? "",
        until: until?.adding(days: 1).map { SystemClock.utc(beginningOf: $0) } ?? "")
      var progress = RecordProgress(
        context.words, "report/progress", total: try store.count, isQuiet: context.setup.isQuiet)
      defer { progress.end() }
      while true {
        let piece = try listing.next(in: store)
        if piece.seen == 0 { break }
        for record in piece.records { counter.take(record, on: SystemClock.local(record.at).date) }
        progress.take(piece.seen)
      }
    }
    var report = counter.report
    report.since = since?.description
    report.until = until?.description
    return report
  }

  @Sendable private static func grouping(_ text: String) throws -> ReportGrouping {
    if let grouping = ReportGrouping(rawValue: text.lowercased()) { return grouping }
    let nearest = NearestKey.find(text, among: ReportGrouping.allCases.map(\.rawValue))
    throw ValidationError(
      words: nearest == nil ? "usage/error/group" : "usage/error/group.nearest",
      ["group": text, "nearest": nearest ?? "", "groups": groups])
  }
}
