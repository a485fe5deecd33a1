import ArgumentParser
import Messages
import Records
import Store

/// `frontdesk verify`: looks the whole store through.
struct VerifyCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("verify", about: "usage/about/verify")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json"))
  var json = false

  @Flag(help: .words("usage/option/verify.quick"))
  var quick = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { throw StoreError.missing }
    if quick {
      let faults = try store.quickCheck()
      context.note("faults", count: faults.count)
      if json { try context.output.write(line: Self.line(isSound: faults.isEmpty)) }
      if faults.isEmpty { note(context) }
      return faults.isEmpty ? ExitStatus.done : ExitStatus.readWrite
    }
    let report = try look(through: store, context)
    context.note(
      "verified",
      [
        ("sound", .isTrue(report.isSound)), ("records", .number(report.records)), ("drafts", .number(report.drafts)),
        ("applications", .number(report.applications)), ("faults", .number(report.faults.count)),
      ])
    if json { try context.output.write(line: Self.line(report)) } else { try say(report, context) }
    if report.isSound { note(context) }
    return report.isSound ? ExitStatus.done : ExitStatus.readWrite
  }

  private func look(through store: CustomerStore, _ context: CommandContext) throws(StoreError) -> StoreReport {
    var progress = ProgressLine(context.words, isQuiet: context.setup.isQuiet)
    defer { progress.clear() }
    return try store.verify { part in
      if progress.isDue { progress.show(context.words.text("verify/progress"), part: part) }
    }
  }

  /// Notes in the store that it was looked through, which `doctor --kiosk` asks about.
  ///
  /// A file that `--store` names may be a backup, which is left as it is.
  private func note(_ context: CommandContext) {
    guard global.store == nil, outer?.store == nil else { return }
    // Who may only read the store has still looked it through.
    guard let store = try? context.storeForWriting() else { return }
    try? store.noteLook(at: SystemClock.utc)
    store.close()
  }

  private func say(_ report: StoreReport, _ context: CommandContext) throws {
    let path = context.setup.storePath
    for fault in report.faults {
      let parts = fault.split(separator: " ", maxSplits: 1).map(String.init)
      try context.output.say(
        context.words.text("verify/fault.\(parts.first ?? "")", ["which": parts.dropFirst().first ?? ""]))
    }
    if !report.isSound { return StandardError.say(context.words.text("verify/unsound", ["path": path])) }
    if context.setup.isQuiet { return }
    try context.output.say(
      context.words.text(
        "verify/sound",
        [
          "path": path, "records": context.words.text("verify/records", count: report.records),
          "drafts": context.words.text("verify/drafts", count: report.drafts),
          "applications": context.words.text("verify/applications", count: report.applications),
        ]))
  }

  private static func line(isSound: Bool) -> String {
    JSONWriter.text(of: .object([JSONMember("ok", .boolean(isSound))]))
  }

  private static func line(_ report: StoreReport) -> String {
    JSONWriter.text(
      of: .object([
        JSONMember("ok", .boolean(report.isSound)), JSONMember("records", .number(JSONNumber(report.records))),
        JSONMember("drafts", .number(JSONNumber(report.drafts))),
        JSONMember("trail", .number(JSONNumber(report.trail))),
        JSONMember("applications", .number(JSONNumber(report.applications))),
        JSONMember("faults", .array(report.faults.map { .text($0) })),
      ]))
  }
}
