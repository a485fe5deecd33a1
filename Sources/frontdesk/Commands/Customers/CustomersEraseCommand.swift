import ArgumentParser
import Messages
import Records
import Rules
import Store

/// `frontdesk customers erase`: removes one customer's or one person's data for good.
struct CustomersEraseCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erases a record, or all that is kept of a person, for good and on request.",
    discussion: """
      No byte of it is left in the store. What stays is that there was something: a record's reference, which is never used
      again, and who did what and when. Backups and exports made before still hold it.

      --person erases every record and application whose contact has the address, every draft and request that names it,
      and the drafts in files of this account that the store could not take, and prints a line for each.
      """)

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The reference, such as C-2026-000042.")
  var reference: String?

  @Option(help: ArgumentHelp("Erase all that is kept of the person with this address.", valueName: "e-mail"))
  var person: String?

  @Flag(help: "Erase without being asked for this.")
  var yes = false

  @Flag(help: "Print one JSON object for each place.")
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard context.setup.role.canEraseCustomers else {
      throw context.failure("app/may-not-erase", status: ExitStatus.notAllowed)
    }
    switch (reference, person) {
    case (let reference?, nil): return try erase(reference, context)
    case (nil, let person?): return try erase(person: person, context)
    default: throw context.failure("customers-command/reference-or-person", status: ExitStatus.usage)
    }
  }

  private func erase(_ reference: String, _ context: CommandContext) throws -> Int32 {
    let filling = ["reference": reference]
    guard let readable = try context.storeForReading() else {
      throw try context.unknownRecord(reference, in: nil)
    }
    defer { readable.close() }
    guard let record = try readable.record(reference: reference) else {
      throw try context.unknownRecord(reference, in: readable)
    }
    guard yes else { throw context.failure("customers-command/erase-yes", filling, status: ExitStatus.usage) }
    let store = try context.storeForWriting()
    guard let erasure = try store.erase(reference: reference, at: SystemClock.utc) else {
      throw try context.unknownRecord(reference, in: store)
    }
    if json {
      let place = PersonPlace(
        kind: .record, name: record.stamp.reference, owner: record.stamp.by, at: record.stamp.at, isOwn: true,
        content: .answers(record.answers))
      try PersonReport(context).write([place], json: true) { _ in .erased }
    }
    StandardError.say(context.words.text("customers-command/erased", filling))
    if erasure.requests > 0 {
      StandardError.say(context.words.text("customers-command/erased-requests", count: erasure.requests))
    }
    return ExitStatus.done
  }

  private func erase(person email: String, _ context: CommandContext) throws -> Int32 {
    let report = PersonReport(context)
    let person = try report.person(email)
    guard let readable = try context.storeForReading() else { throw report.nothing(of: email) }
    let found = try readable.places(of: person, files: report.files)
    readable.close()
    if found.isEmpty { throw report.nothing(of: email) }
    guard yes else {
      try report.write(found, json: json) { _ in .found }
      throw context.failure("person/erase-yes", status: ExitStatus.usage)
    }
    let store = try context.storeForWriting()
    let places = try store.erase(person, files: report.files, at: SystemClock.utc)
    store.close()
    try report.write(places, json: json) { place in
      place.failure != nil ? .failed : place.isOwn ? .erased : .stays
    }
    StandardError.say(context.words.text("person/out-of-reach"))
    return places.contains { $0.failure != nil } ? ExitStatus.readWrite : ExitStatus.done
  }
}
