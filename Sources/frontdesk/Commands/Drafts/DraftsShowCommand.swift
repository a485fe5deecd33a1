import ArgumentParser
import Messages
import Records
import Store

/// `frontdesk drafts show`: what has been answered so far.
struct DraftsShowCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows one of your drafts.")

  @ParentCommand var parent: DraftsCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The resume code, such as K7R2.")
  var code: String

  @Flag(help: "Print the answers as a record in JSON.")
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let owner = context.setup.operatorLogin
    guard let code = ResumeCode.normalisedOfAny(code),
      let draft = try context.storeForReading()?.draft(code: code, owner: owner)
    else { throw context.failure("drafts-command/unknown", ["code": code], status: ExitStatus.noInput) }
    if json {
      try context.output.write(line: RecordWriter.line(of: draft.answers))
    } else {
      try context.output.say(context.words.text("drafts-command/title", ["code": draft.code]))
      try AnswersText(context: context).print(draft.answers)
    }
    return ExitStatus.done
  }
}
