import ArgumentParser
import Messages
import Records
import Store
import Wizard

/// `frontdesk drafts list`: the operator's drafts, newest first.
struct DraftsListCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", about: "usage/about/drafts-list")
  }

  @ParentCommand var parent: DraftsCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json.drafts"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    let drafts = try store.drafts(owner: context.setup.operatorLogin)
    context.note("drafts", count: drafts.count)
    for draft in drafts { try print(draft, context) }
    return ExitStatus.done
  }

  private func print(_ draft: DraftSummary, _ context: CommandContext) throws {
    if json {
      var members = [
        JSONMember("code", .text(draft.code)), JSONMember("name", .text(draft.companyName)),
        JSONMember("country", .text(draft.country)), JSONMember("page", .number(JSONNumber(draft.page + 1))),
        JSONMember("at", .text(draft.updatedAt)), JSONMember("by", .text(draft.owner)),
      ]
      if !draft.corrects.isEmpty { members.append(JSONMember("corrects", .text(draft.corrects))) }
      return try context.output.write(line: JSONWriter.text(of: .object(members)))
    }
    let changed = SystemClock.local(draft.updatedAt)
    let name = draft.companyName.isEmpty ? context.words.text("drafts-command/unnamed") : draft.companyName
    let corrects =
      draft.corrects.isEmpty ? "" : "  " + context.words.text("correction/row", ["reference": draft.corrects])
    try context.output.say(
      "\(ResumeCode.shown(draft.code))  \(RecordTable.padded(name))  \(draft.country.isEmpty ? "  " : draft.country)  "
        + "\(changed.date) \(changed.clock)" + corrects)
  }
}
