import ArgumentParser
import Messages
import Records
import Store

/// `frontdesk applications discard`: removes an application for good.
struct ApplicationsDiscardCommand: DataCommand, OperatorCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("discard", about: "usage/about/applications-discard")
  }

  @ParentCommand var parent: ApplicationsCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  @Argument(
    help: .words("usage/option/application", value: "usage/value/reference"), completion: Completion.applications)
  var reference: String

  var outer: GlobalOptions? { parent.inherited }
  var setupOptions: SetupOptions { operatorOption.added(to: global.options(over: outer), over: parent.operatorName) }

  func execute(_ context: CommandContext) throws -> Int32 {
    try context.checkMayAdd()
    func unknown() -> CommandFailure {
      context.failure("applications-command/unknown", ["reference": reference], status: ExitStatus.noInput)
    }
    // A store that is not there is not made for this.
    guard let readable = try context.storeForReading() else { throw unknown() }
    let written = try readable.application(reference: reference)?.reference
    readable.close()
    guard let written else { throw unknown() }
    let store = try context.storeForWriting()
    guard try store.discardApplication(reference: written, at: SystemClock.utc) else { throw unknown() }
    context.confirm(context.words.text("applications-command/discarded", ["reference": written]))
    return ExitStatus.done
  }
}
