import ArgumentParser
import Fleet
import Messages
import Rules

/// `frontdesk fleet erase`: asks another site to erase a record of its own.
struct FleetEraseCommand: CentreCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("erase", about: "usage/about/fleet-erase")
  }

  @ParentCommand var parent: FleetCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/fleet.record", value: "usage/value/record"))
  var record: String

  @Flag(help: .words("usage/option/json"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard context.setup.role.canEraseCustomers else {
      throw context.failure("app/may-not-erase", status: ExitStatus.notAllowed)
    }
    let setting = try context.fleet()
    let parts = record.uppercased().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let site = SiteName(atCentre: parts[0]), RecordReference(parts[1]) != nil else {
      throw context.failure("fleet/malformed", ["text": record], status: ExitStatus.usage)
    }
    if site == setting.site {
      let failure = SyncFailure(.ownReference, ["reference": parts[1]])
      throw CommandFailure(
        message: context.words.text(of: failure, at: context.setup.storePath), status: failure.status)
    }
    return try perform(.erase(site: site, reference: parts[1]), context)
  }

  func tell(_ answer: CentreAnswer, _ context: CommandContext) throws {
    let own = try context.fleet().site.text
    context.confirm(
      context.words.text(
        "fleet/asked", ["site": answer.text("site"), "reference": answer.text("reference"), "own": own]))
  }
}
