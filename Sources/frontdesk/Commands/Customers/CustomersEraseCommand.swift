import ArgumentParser
import Messages
import Records
import Rules
import Store

/// `frontdesk customers erase`: removes one customer's or one person's data for good.
struct CustomersEraseCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("erase", about: "usage/about/customers-erase")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/reference", value: "usage/value/reference"), completion: Completion.references)
  var reference: String?

  @Option(help: .words("usage/option/erase.person", value: "usage/value/email"))
  var person: String?

  @Flag(help: .words("usage/option/erase.yes"))
  var yes = false

  @Flag(help: .words("usage/option/json.places"))
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
    context.confirm(context.words.text("customers-command/erased", filling))
    if erasure.requests > 0 {
      context.confirm(context.words.text("customers-command/erased-requests", count: erasure.requests))
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
    context.confirm(context.words.text("person/out-of-reach"))
    return places.contains { $0.failure != nil } ? ExitStatus.readWrite : ExitStatus.done
  }
}
