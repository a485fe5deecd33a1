import ArgumentParser
import Messages
import Records
import Store

/// `frontdesk expire`: removes what was kept long enough, as every start and a kiosk do.
struct ExpireCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("expire", about: "usage/about/expire")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    // A store that is not there is not made for this.
    guard let readable = try context.storeForReading() else { throw StoreError.missing }
    readable.close()
    let setup = context.setup
    let store = try context.storeForWriting()
    defer { store.close() }
    let done = try store.tidy(keeping: setup.retention, files: setup.draftFiles, at: SystemClock.utc)
    context.note(
      "expired",
      [
        ("drafts", .number(done.drafts)), ("visitor-drafts", .number(done.visitorDrafts)),
        ("files", .number(done.files)), ("applications", .number(done.applications)),
      ])
    let drafts = done.drafts + done.visitorDrafts + done.files
    if json {
      try context.output.write(
        line: JSONWriter.text(
          of: .object([
            JSONMember("drafts", .number(JSONNumber(done.drafts))),
            JSONMember("visitorDrafts", .number(JSONNumber(done.visitorDrafts))),
            JSONMember("files", .number(JSONNumber(done.files))),
            JSONMember("applications", .number(JSONNumber(done.applications))),
          ])))
      return ExitStatus.done
    }
    context.confirm(context.words.text("drafts-command/expired", count: drafts))
    context.confirm(context.words.text("applications-command/expired", count: done.applications))
    return ExitStatus.done
  }
}
