import ArgumentParser
import Fleet
import Messages

/// `frontdesk sync`: pushes, pulls, and erases what other sites may ask to have erased.
struct SyncCommand: CentreCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("sync", about: "usage/about/sync") }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/sync.now"))
  var now = false

  @Flag(help: .words("usage/option/json"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 { try perform(.sync(now: now), context) }

  func tell(_ answer: CentreAnswer, _ context: CommandContext) throws {
    if answer.isTrue("skipped") {
      return context.confirm(context.words.text("fleet/skipped", ["every": String(try context.fleet().every)]))
    }
    let report = CentreReport(context: context)
    report.pushed(answer["push"])
    report.pulled(answer["pull"])
    let references = answer.texts("erasures")
    if references.isEmpty { return }
    let words = context.words.text("fleet/erased-for-others", ["references": references.joined(separator: ", ")])
    context.confirm(words)
  }
}
