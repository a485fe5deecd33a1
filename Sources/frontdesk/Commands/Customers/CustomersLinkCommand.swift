import ArgumentParser
import Catalog
import Messages
import Records
import Rules
import Store

/// `frontdesk customers link`: notes the tenant that was made at Microsoft for a saved customer.
struct CustomersLinkCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("link", about: "usage/about/customers-link")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/reference", value: "usage/value/reference"), completion: Completion.references)
  var reference: String

  @Argument(help: .words("usage/option/link.tenant", value: "usage/value/tenant"))
  var tenant: String

  @Flag(help: .words("usage/option/link.replace"))
  var replace = false

  @Flag(help: .words("usage/option/json.linked"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard context.setup.role.canCorrectCustomers, context.setup.profile.kind.canAddCustomers else {
      throw context.failure("correction/may-not", status: ExitStatus.notAllowed)
    }
    guard ResellerID.isTenantID(tenant) else { throw context.failure("link/malformed", status: ExitStatus.usage) }
    let store = try context.storeForWriting()
    switch try TenantLinks(store).note(tenant, of: reference, replacing: replace, at: SystemClock.utc) {
    case .linked(let link, let before):
      return try report(before == nil ? "link/done" : "link/replaced", link, store, context)
    case .sameAlready(let link): return try report("link/same", link, store, context)
    case .otherTenant(let link): throw refusal("link/other", context.words.facts(of: link), context)
    case .otherRecord(let other): throw refusal("link/taken", ["other": other], context)
    case .noRecord: throw try context.unknownRecord(reference, in: store)
    }
  }

  private func refusal(_ key: String, _ facts: [String: String], _ context: CommandContext) -> CommandFailure {
    context.failure(
      key, facts.merging(["reference": reference.uppercased()]) { $1 }, status: ExitStatus.problems)
  }

  private func report(
    _ key: String, _ link: RecordLink, _ store: CustomerStore, _ context: CommandContext
  ) throws -> Int32 {
    if json, let record = try store.record(reference: reference) {
      try context.output.write(line: RecordWriter.line(of: record.answers, saved: record.stamp))
    }
    let facts = context.words.facts(of: link).merging(["reference": reference.uppercased()]) { $1 }
    context.confirm(context.words.text(key, facts))
    return ExitStatus.done
  }
}
