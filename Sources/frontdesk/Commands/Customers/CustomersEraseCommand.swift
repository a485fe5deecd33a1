import ArgumentParser
import Messages
import Rules
import Store

/// `frontdesk customers erase`: removes one customer's data for good.
struct CustomersEraseCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erases a customer's record for good, at the customer's request.",
    discussion: """
      No byte of the record is left in the store. What stays is that there was one: its reference, which is never used
      again, and who did what and when. Backups and exports made before still hold it.
      """)

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The reference, such as C-2026-000042.")
  var reference: String

  @Flag(help: "Erase without being asked for this.")
  var yes = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard context.setup.role.canEraseCustomers else {
      throw context.failure("app/may-not-erase", status: ExitStatus.notAllowed)
    }
    let filling = ["reference": reference]
    guard let readable = try context.storeForReading() else {
      throw try context.unknownRecord(reference, in: nil)
    }
    defer { readable.close() }
    guard try readable.record(reference: reference) != nil else {
      throw try context.unknownRecord(reference, in: readable)
    }
    guard yes else { throw context.failure("customers-command/erase-yes", filling, status: ExitStatus.usage) }
    let store = try context.storeForWriting()
    guard let erasure = try store.erase(reference: reference, at: SystemClock.utc) else {
      throw try context.unknownRecord(reference, in: store)
    }
    StandardError.say(context.words.text("customers-command/erased", filling))
    if erasure.requests > 0 {
      StandardError.say(context.words.text("customers-command/erased-requests", count: erasure.requests))
    }
    return ExitStatus.done
  }
}
