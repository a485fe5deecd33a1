import ArgumentParser
import Messages
import Records
import Store

/// `frontdesk drafts discard`: removes a draft for good.
struct DraftsDiscardCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("discard", about: "usage/about/drafts-discard")
  }

  @ParentCommand var parent: DraftsCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/code", value: "usage/value/code"), completion: Completion.draftCodes)
  var code: String?

  @Option(help: .words("usage/option/older-than", value: "usage/value/days"))
  var olderThan: Int?

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    if let olderThan, code == nil, (0...36_500).contains(olderThan) {
      return try discard(olderThan: olderThan, context)
    }
    guard let code, olderThan == nil else {
      throw context.failure("drafts-command/code-or-age", status: ExitStatus.usage)
    }
    return try discard(code, context)
  }

  private func discard(olderThan days: Int, _ context: CommandContext) throws -> Int32 {
    guard try context.storeForReading() != nil else { return ExitStatus.done }
    let count = try context.storeForWriting().discardDrafts(
      savedBefore: SystemClock.utc(daysAgo: days), owner: context.setup.operatorLogin, at: SystemClock.utc)
    context.note("drafts", count: count)
    context.confirm(context.words.text("drafts-command/expired", count: count))
    return ExitStatus.done
  }

  private func discard(_ typed: String, _ context: CommandContext) throws -> Int32 {
    func unknown() -> CommandFailure {
      context.failure("drafts-command/unknown", ["code": typed], status: ExitStatus.noInput)
    }
    // A store that is not there is not made for this.
    guard let code = ResumeCode.normalisedOfAny(typed), let readable = try context.storeForReading() else {
      throw unknown()
    }
    readable.close()
    let store = try context.storeForWriting()
    guard try store.discardDraft(code: code, owner: context.setup.operatorLogin, at: SystemClock.utc) else {
      throw unknown()
    }
    context.confirm(context.words.text("drafts-command/discarded", ["code": code]))
    return ExitStatus.done
  }
}
