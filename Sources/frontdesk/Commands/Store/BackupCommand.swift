import ArgumentParser
import Messages
import Store

/// `frontdesk backup`: a sound copy of the store, made while others use it.
struct BackupCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("backup", about: "usage/about/backup")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/backup.file", value: "usage/value/file"), completion: .file())
  var file: String

  @Flag(help: .words("usage/option/backup.replace"))
  var replace = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { throw StoreError.missing }
    var progress = ProgressLine(context.words, isQuiet: context.setup.isQuiet)
    defer { progress.clear() }
    let report = try context.making(file) { () throws(StoreError) in
      try store.backup(to: file, replacing: replace) { part in
        if progress.isDue { progress.show(context.words.text("backup/progress"), part: part) }
      }
    }
    context.note("backup", [("records", .number(report.records)), ("drafts", .number(report.drafts))])
    progress.clear()
    context.confirm(
      context.words.text(
        "backup/done",
        [
          "file": file, "records": context.words.text("verify/records", count: report.records),
          "drafts": context.words.text("verify/drafts", count: report.drafts),
        ]))
    return ExitStatus.done
  }
}
