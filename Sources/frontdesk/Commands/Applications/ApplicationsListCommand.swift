import ArgumentParser
import Messages
import Records
import Store
import Wizard

/// `frontdesk applications list`: every application, newest first.
struct ApplicationsListCommand: DataCommand, OperatorCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", about: "usage/about/applications-list")
  }

  @ParentCommand var parent: ApplicationsCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  @Flag(help: .words("usage/option/json.applications"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }
  var setupOptions: SetupOptions { operatorOption.added(to: global.options(over: outer), over: parent.operatorName) }

  func execute(_ context: CommandContext) throws -> Int32 {
    try context.checkMayAdd()
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    let applications = try store.applications()
    context.note("applications", count: applications.count)
    for summary in applications {
      if json {
        // One that was finished meanwhile is not there any more.
        guard let application = try store.application(reference: summary.reference) else { continue }
        try context.output.write(line: ApplicationWriter.summary(of: application))
      } else {
        try print(summary, context)
      }
    }
    return ExitStatus.done
  }

  private func print(_ application: ApplicationSummary, _ context: CommandContext) throws {
    let since = SystemClock.local(application.at)
    try context.output.say(
      "\(application.reference)  \(RecordTable.padded(application.name))  "
        + "\(application.country.isEmpty ? "  " : application.country)  \(since.date) \(since.clock)  "
        + context.state(openedBy: application.openedBy))
  }
}
