import Messages
import Rules
import Text
import Wizard

/// Prints how the hosts stand with the centre, for people.
struct FleetTable {
  let context: CommandContext

  private var words: Messages { context.words }

  func print(_ answer: CentreAnswer) throws {
    try context.output.say(
      words.text(
        "fleet/status.own",
        [
          "site": answer.text("site"), "lag": String(answer.number("lag")), "schema": String(answer.number("schema")),
        ]))
    let pulled = answer.text("lastPull")
    try context.output.say(
      pulled.isEmpty ? words.text("fleet/status.never-pulled") : words.text("fleet/status.pulled", moment(pulled)))
    CentreReport(context: context).tellSkew(answer)
    if !answer.isTrue("rowSecurity") { try context.output.say(words.text("fleet/status.open-rows")) }
    let hosts = answer.parts("hosts")
    if !hosts.isEmpty { try say([headings("site", "seen", "last", "state")] + hosts.map(row(of:))) }
    let requests = answer.parts("requests")
    if requests.isEmpty { return }
    try context.output.say("\n" + words.text("fleet/status.requests"))
    try say([headings("site", "reference", "asked", "by")] + requests.map(request(of:)))
  }

  private func headings(_ columns: String...) -> [String] { columns.map { words.text("fleet/column.\($0)") } }

  private func row(of host: CentreAnswer) -> [String] {
    [
      host.text("site"), host.has("seen") ? shown(host.text("seen")) : words.text("fleet/never"),
      host.has("last") ? String(host.number("last")) : "", host.isTrue("retired") ? words.text("fleet/retired") : "",
    ]
  }

  private func request(of request: CentreAnswer) -> [String] {
    [
      request.text("site"), request.text("reference"), shown(request.text("askedAt")), request.text("askedBy"),
    ]
  }

  private func shown(_ utc: String) -> String {
    let local = SystemClock.local(utc)
    return "\(local.date) \(local.clock)"
  }

  private func moment(_ utc: String) -> [String: String] {
    let local = SystemClock.local(utc)
    return ["date": local.date.description, "time": local.clock]
  }

  /// Rows below an empty line, each column as wide as its widest cell.
  private func say(_ rows: [[String]]) throws {
    try context.output.say("")
    let widths = (rows.first ?? []).indices.map { place in rows.map { ColumnWidth.of($0[place]) }.max() ?? 0 }
    for row in rows {
      var line = zip(row, widths).map { RecordTable.padded($0, $1) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      try context.output.say(line)
    }
  }
}
