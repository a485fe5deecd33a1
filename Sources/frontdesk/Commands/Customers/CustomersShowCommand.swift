import ArgumentParser
import Messages
import Records
import Store
import Wizard

/// `frontdesk customers show`: one record.
struct CustomersShowCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows one record.")

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The reference, such as C-2026-000042.")
  var reference: String

  @Flag(help: "Print the record as JSON.")
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let store = try context.storeForReading()
    guard let record = try store?.record(reference: reference) else {
      throw try context.unknownRecord(reference, in: store)
    }
    if json {
      try context.output.write(line: RecordWriter.line(of: record.answers, saved: record.stamp))
      return ExitStatus.done
    }
    let saved = SystemClock.local(record.stamp.at)
    try context.output.say(
      context.words.text(
        "customers-command/saved",
        [
          "reference": record.stamp.reference, "date": context.words.longDate(saved.date), "time": saved.clock,
          "by": record.stamp.by, "rules": record.stamp.rules,
        ]))
    if let application = record.stamp.application { try say(application, context) }
    try AnswersText(context: context).print(record.answers)
    return ExitStatus.done
  }

  private func say(_ application: ApplicationMark, _ context: CommandContext) throws {
    let moment = SystemClock.local(application.at)
    try context.output.say(
      context.words.text(
        "customers-command/application",
        ["reference": application.reference, "date": context.words.longDate(moment.date), "time": moment.clock]))
  }
}
