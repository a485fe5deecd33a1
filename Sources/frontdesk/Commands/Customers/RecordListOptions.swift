import ArgumentParser
import Messages
import Reference
import Store

/// Which records a list has, and how they are printed: the same for `customers list` and `find`.
struct RecordListOptions: ParsableArguments {
  @Option(
    help: .words("usage/option/list.limit", value: "usage/value/number"), transform: RecordListOptions.limit)
  var limit: Int?

  @Option(
    help: .words("usage/option/list.since", value: "usage/value/day"), completion: .list(["today", "7d", "30d"]),
    transform: FirstDay.moment)
  var since: String?

  @Option(
    help: .words("usage/option/list.country", value: "usage/value/country"), completion: Completion.countries)
  var country: String?

  @Option(help: .words("usage/option/list.by", value: "usage/value/login"), completion: Completion.operators)
  var by: String?

  @Option(
    help: .words(
      "usage/option/list.columns", ["columns": ListColumn.names.joined(separator: ", ")], value: "usage/value/columns"),
    completion: Completion.columns, transform: ListColumn.list)
  var columns: [ListColumn]?

  @Flag(help: .words("usage/option/list.tsv"))
  var tsv = false

  @Flag(help: .words("usage/option/json.records"))
  var json = false

  func validate() throws {
    if json, tsv || columns != nil { throw ValidationError(words: "usage/error/json-or-table") }
  }

  /// Which records they ask for, beside what is looked for.
  func filter(_ text: String, _ context: CommandContext) throws(CommandFailure) -> RecordFilter {
    var filter = RecordFilter()
    filter.text = text
    filter.since = since ?? ""
    filter.savedBy = by ?? ""
    if let country { filter.country = try context.country(country) }
    return filter
  }

  @Sendable private static func limit(_ text: String) throws -> Int {
    guard let limit = Int(text), limit > 0 else { throw ValidationError(words: "usage/error/limit") }
    return limit
  }
}
