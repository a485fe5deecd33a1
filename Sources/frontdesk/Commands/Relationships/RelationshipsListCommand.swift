import ArgumentParser
import Records
import Store
import Wizard

/// `frontdesk relationships list`: every request, newest first.
struct RelationshipsListCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", about: "usage/about/relationships-list")
  }

  @ParentCommand var parent: RelationshipsCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json.requests"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { return ExitStatus.done }
    let requests = try store.relationshipRequests()
    context.note("requests", count: requests.count)
    for stored in requests {
      if json {
        try context.output.write(line: RelationshipText.line(stored))
        continue
      }
      let moment = SystemClock.local(stored.at)
      let number = String(repeating: " ", count: max(0, 6 - String(stored.number).count)) + String(stored.number)
      try context.output.say(
        "\(number)  \(RecordTable.padded(stored.request.customerName))  \(moment.date) \(moment.clock)  \(stored.by)")
    }
    return ExitStatus.done
  }
}
