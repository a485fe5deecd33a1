import Catalog
import Glibc
import Messages
import PartnerCenterAPI
import Records
import Store
import Text

/// Records as the calls that make them at Partner Center: for programs, for people, or as files beside a script.
struct PartnerCenterExport {
  private let context: CommandContext
  private let lists: (catalog: OfferCatalog, resellers: ResellerList)
  private let now = SystemClock.utc

  /// An export with the lists of the store and of the configuration.
  init(_ context: CommandContext, _ store: CustomerStore?) throws(SetupError) {
    self.context = context
    lists = try context.setup.lists(store)
  }

  /// The calls of a record.
  func plan(of record: StoredRecord) -> CallPlan {
    let country = record.answers[.country]
    return CallPlan(
      CallSource(
        reference: record.stamp.reference, answers: record.answers, tenantID: record.stamp.tenant?.tenantID,
        resellers: lists.resellers,
        offer: { lists.catalog.facts(of: $0, in: country) }, now: now))
  }

  /// The calls as one line of JSON.
  func line(of plan: CallPlan) -> String { JSONWriter.text(of: plan.json) + "\n" }

  /// The calls as a person reads them, step by step.
  func text(of plan: CallPlan, name: String) -> String {
    let words = context.words
    var lines = [plan.reference + "  " + PrintableText.printable(name), ""]
    if let tenant = plan.tenantID { lines += [words.text("calls/linked", ["tenant": tenant]), ""] }
    for (place, call) in plan.calls.enumerated() {
      lines.append("\(place + 1). " + words.text("calls/step.\(call.purpose.rawValue)"))
      lines.append("   \(call.method) \(CallPlan.base)\(call.path)")
      if let body = call.body { lines += indented(JSONWriter.indented(body)) }
      lines += wrapped(words.text("calls/about.\(call.purpose.rawValue)"))
      if !call.choice.isEmpty { lines += indented(JSONWriter.indented(.object(call.choice))) }
      lines.append("")
    }
    if !plan.holes.isEmpty { lines.append(words.text("calls/holes")) }
    for hole in plan.holes { lines += wrapped(hole.text + ": " + source(of: hole, in: plan)) }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func source(of hole: CallHole, in plan: CallPlan) -> String {
    context.words.text(
      "calls/hole.\(hole.rawValue)",
      [
        "reseller": plan.resellerWithoutTenant, "path": CallPlan.templatePath,
        "steps": plan.steps(filling: hole).map(String.init).joined(separator: ", "),
      ])
  }

  private func indented(_ text: String) -> [String] {
    PrintableText.printable(text).split(separator: "\n").map { "   " + $0 }
  }

  private func wrapped(_ text: String) -> [String] {
    TextWrap.lines(text, columns: OutputWidth.columns(of: STDOUT_FILENO) - 3).map { "   " + $0 }
  }
}

extension PartnerCenterExport {
  /// The script, in the language of the run.
  var script: String {
    let words = ProblemWords(context.words)
    return CurlScript.text(context.words) { path in words.place(path) }
  }
}
