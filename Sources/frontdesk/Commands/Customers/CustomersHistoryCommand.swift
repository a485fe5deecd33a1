import ArgumentParser
import Messages
import Records
import Store
import Wizard

/// `frontdesk customers history`: who did what to a record, and when.
struct CustomersHistoryCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("history", about: "usage/about/customers-history")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/reference", value: "usage/value/reference"), completion: Completion.references)
  var reference: String

  @Flag(help: .words("usage/option/json.entries"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let entries = try context.storeForReading()?.history(reference: reference) ?? []
    guard !entries.isEmpty else {
      throw context.failure("customers-command/unknown", ["reference": reference], status: ExitStatus.noInput)
    }
    context.note("entries", count: entries.count)
    for entry in entries { try print(entry, context) }
    return ExitStatus.done
  }

  private func print(_ entry: TrailEntry, _ context: CommandContext) throws {
    if json {
      return try context.output.write(
        line: JSONWriter.text(
          of: .object([
            JSONMember("number", .number(JSONNumber(Int(entry.number)))), JSONMember("at", .text(entry.at)),
            JSONMember("by", .text(entry.by)), JSONMember("from", .text(entry.origin)),
            JSONMember("act", .text(entry.act.rawValue)), JSONMember("reference", .text(entry.reference)),
            JSONMember("draft", .text(entry.draft)), JSONMember("fields", .array(entry.fields.map { .text($0) })),
          ])))
    }
    let moment = SystemClock.local(entry.at)
    let act = context.words.text("trail/\(entry.act.rawValue)")
    let origin = entry.origin.isEmpty ? "" : " (\(entry.origin))"
    let fields = entry.fields.isEmpty ? "" : ": " + context.words.names(ofFields: entry.fields)
    try context.output.say("\(moment.date) \(moment.clock)  \(entry.by)\(origin)  \(act)\(fields)")
  }
}
