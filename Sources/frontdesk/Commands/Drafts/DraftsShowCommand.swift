import ArgumentParser
import Messages
import Records
import Store

/// `frontdesk drafts show`: what has been answered so far.
struct DraftsShowCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", about: "usage/about/drafts-show")
  }

  @ParentCommand var parent: DraftsCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/code", value: "usage/value/code"), completion: Completion.draftCodes)
  var code: String

  @Flag(help: .words("usage/option/json.answers"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let owner = context.setup.operatorLogin
    guard let code = ResumeCode.normalisedOfAny(code), let store = try context.storeForReading(),
      let draft = try store.draft(code: code, owner: owner)
    else { throw context.failure("drafts-command/unknown", ["code": code], status: ExitStatus.noInput) }
    if json {
      try context.output.write(line: RecordWriter.line(of: draft.answers))
    } else {
      try context.output.say(context.words.text("drafts-command/title", ["code": draft.code]))
      try AnswersText(context: context, store: store).print(draft.answers)
    }
    return ExitStatus.done
  }
}
