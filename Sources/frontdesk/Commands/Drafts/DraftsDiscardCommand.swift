import ArgumentParser
import Messages
import Records
import Store

/// `frontdesk drafts discard`: removes a draft for good.
struct DraftsDiscardCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Discards one of your drafts for good.")

  @ParentCommand var parent: DraftsCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The resume code, such as K7R2.")
  var code: String

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let unknown = context.failure("drafts-command/unknown", ["code": code], status: ExitStatus.noInput)
    // A store that is not there is not made for this.
    guard let code = ResumeCode.normalised(code), let readable = try context.storeForReading() else { throw unknown }
    readable.close()
    let store = try CustomerStore(path: context.setup.storePath, access: .readWrite)
    guard try store.discardDraft(code: code, owner: context.setup.operatorLogin) else { throw unknown }
    StandardError.say(context.words.text("drafts-command/discarded", ["code": code]))
    return ExitStatus.done
  }
}
