import ArgumentParser
import Messages
import Records
import Store
import Wizard

/// `frontdesk applications show`: what a visitor answered.
struct ApplicationsShowCommand: DataCommand, OperatorCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", about: "usage/about/applications-show")
  }

  @ParentCommand var parent: ApplicationsCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  @Argument(
    help: .words("usage/option/application", value: "usage/value/reference"), completion: Completion.applications)
  var reference: String

  @Flag(help: .words("usage/option/json.application"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }
  var setupOptions: SetupOptions { operatorOption.added(to: global.options(over: outer), over: parent.operatorName) }

  func execute(_ context: CommandContext) throws -> Int32 {
    try context.checkMayAdd()
    let store = try context.storeForReading()
    guard let application = try store?.application(reference: reference) else {
      if let record = try store?.reference(ofApplication: reference) {
        throw context.failure(
          "app/application-finished", ["reference": reference, "record": record], status: ExitStatus.noInput)
      }
      throw context.failure("applications-command/unknown", ["reference": reference], status: ExitStatus.noInput)
    }
    if json {
      try context.output.write(line: ApplicationWriter.line(of: application))
      return ExitStatus.done
    }
    let moment = SystemClock.local(application.at)
    try context.output.say(
      context.words.text(
        "applications-command/title",
        [
          "reference": application.reference, "date": context.words.longDate(moment.date), "time": moment.clock,
          "state": context.state(openedBy: application.openedBy),
        ]))
    try AnswersText(context: context, store: store).print(application.answers)
    return ExitStatus.done
  }
}
