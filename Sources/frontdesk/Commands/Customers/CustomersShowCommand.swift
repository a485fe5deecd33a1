import ArgumentParser
import Messages
import Records
import Rules
import Store
import Wizard

/// `frontdesk customers show`: one record, or all that is kept of a person.
struct CustomersShowCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", about: "usage/about/customers-show")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/reference", value: "usage/value/reference"), completion: Completion.references)
  var reference: String?

  @Option(help: .words("usage/option/show.person", value: "usage/value/email"))
  var person: String?

  @Flag(help: .words("usage/option/json.show"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    switch (reference, person) {
    case (let reference?, nil): return try show(reference, context)
    case (nil, let person?): return try show(person: person, context)
    default: throw context.failure("customers-command/reference-or-person", status: ExitStatus.usage)
    }
  }

  private func show(person email: String, _ context: CommandContext) throws -> Int32 {
    let report = PersonReport(context)
    let person = try report.person(email)
    let places = try context.storeForReading()?.places(of: person, files: report.files) ?? []
    let seen = places.filter { context.maySee($0) }
    if !context.setup.role.canEraseCustomers { StandardError.say(context.words.text("person/hidden")) }
    if seen.isEmpty { throw report.nothing(of: email) }
    for place in seen { try report.show(place, json: json) }
    return ExitStatus.done
  }

  private func show(_ reference: String, _ context: CommandContext) throws -> Int32 {
    let store = try context.storeForReading()
    guard let record = try store?.record(reference: reference) else {
      throw try context.unknownRecord(reference, in: store)
    }
    if json {
      try context.output.write(line: RecordWriter.line(of: record.answers, saved: record.stamp))
      return ExitStatus.done
    }
    let entries = try AnswersText(context: context, store: store).entries(of: record)
    for line in RecordText(context.words).lines(of: record, entries) { try context.output.say(line) }
    return ExitStatus.done
  }
}

extension CommandContext {
  /// Whether the operator may see what is kept at a place: what visitors handed in is for who may add, and a draft of
  /// others for who may erase.
  fileprivate func maySee(_ place: PersonPlace) -> Bool {
    switch place.kind {
    case .record, .request: true
    case .application: setup.whyNotAdd == nil || setup.role.canEraseCustomers
    case .draft, .file: place.owner == setup.operatorLogin || setup.role.canEraseCustomers
    }
  }
}
