import ArgumentParser
import Catalog
import Glibc
import Messages
import PartnerCenterAPI
import Records
import Store

/// `frontdesk customers export`: every record for other programs.
struct CustomersExportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("export", about: "usage/about/customers-export")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: .words("usage/option/export.format", value: "usage/value/format"))
  var format: ExportFormat = .jsonl

  @Option(help: .words("usage/option/export.separator", value: "usage/value/sign"))
  var separator: CSVSeparator = .comma

  @Flag(help: .words("usage/option/export.bom"))
  var bom = false

  @Flag(help: .words("usage/option/export.steps"))
  var steps = false

  @Option(help: .words("usage/option/export.script", value: "usage/value/program"))
  var script: ScriptKind?

  @Option(
    name: [.short, .long], help: .words("usage/option/export.output", value: "usage/value/file"),
    completion: .file())
  var output: String?

  @Argument(
    help: .words("usage/option/export.references", value: "usage/value/reference"), completion: Completion.references)
  var references: [String] = []

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    try refuseWrongOptions(context)
    let store = try context.storeForReading()
    var records = try ExportedRecords(context, store, references, passes: format == .csv ? 2 : 1, file: output)
    defer {
      records.end()
      context.note("records", count: records.count)
    }
    if script != nil { return try writeScript(&records, store, context) }
    let sink = try ExportSink(context, file: output)
    switch format {
    case .jsonl:
      try records.each { try sink.write(RecordWriter.line(of: $0.answers, saved: $0.stamp) + "\n") }
    case .csv: if store != nil { try writeRows(of: &records, to: sink) }
    case .partnerCenter:
      let export = try PartnerCenterExport(context, store)
      try records.each { record in
        let plan = export.plan(of: record)
        try sink.write(steps ? export.text(of: plan, name: record.answers[.companyName]) : export.line(of: plan))
      }
    }
    try sink.finish()
    return ExitStatus.done
  }

  private func refuseWrongOptions(_ context: CommandContext) throws(CommandFailure) {
    let given = (steps ? ["--steps"] : []) + (script == nil ? [] : ["--script"])
    if format != .partnerCenter, let option = given.first {
      throw context.failure("calls/option-alone", ["option": option], status: ExitStatus.usage)
    }
    if given.count > 1 { throw context.failure("calls/one-of-both", status: ExitStatus.usage) }
    if script != nil, output == nil { throw context.failure("calls/folder-needed", status: ExitStatus.usage) }
  }

  /// Twice through the records: how many columns there are is known only at the end.
  private func writeRows(of records: inout ExportedRecords, to sink: ExportSink) throws {
    var resellers = 0
    var subscriptions = 0
    let end = try records.each { record in
      resellers = max(resellers, record.answers.additionalResellers.count)
      subscriptions = max(subscriptions, record.answers.subscriptions.count)
    }
    let row = RecordRow(additionalResellers: resellers, subscriptions: subscriptions)
    if bom { try sink.write(CSVWriter.byteOrderMark) }
    try sink.write(CSVWriter.row(row.header, separator: separator))
    try records.each(through: end) { record in
      try sink.write(CSVWriter.row(row.cells(of: record.answers, saved: record.stamp), separator: separator))
    }
  }

  /// The script, and a folder for each record; a record whose reseller has no tenant in any list is told and left out.
  private func writeScript(
    _ records: inout ExportedRecords, _ store: CustomerStore?, _ context: CommandContext
  ) throws -> Int32 {
    let folder = try ScriptFolder(context, output ?? "")
    let export = try PartnerCenterExport(context, store)
    var written = 0
    var isWhole = true
    try records.each { record in
      let plan = export.plan(of: record)
      guard plan.resellerWithoutTenant.isEmpty else {
        isWhole = false
        let words = ["reference": plan.reference, "reseller": plan.resellerWithoutTenant]
        return StandardError.say(context.words.text("calls/no-tenant", words))
      }
      try folder.write(plan)
      written += 1
    }
    try folder.write(script: export.script)
    records.end()
    context.confirm(
      written == 0
        ? context.words.text("calls/none")
        : context.words.text(
          "calls/written", count: written, ["path": output ?? "", "script": CurlScript.fileName]))
    return isWhole ? ExitStatus.done : ExitStatus.problems
  }
}
