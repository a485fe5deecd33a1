import ArgumentParser
import Fleet
import Store

/// `frontdesk fleet enrol`: prints what an administrator of the centre runs to admit this host, as SQL.
struct FleetEnrolCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("enrol", about: "usage/about/fleet-enrol")
  }

  @ParentCommand var parent: FleetCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: .words("usage/option/enrol.site", value: "usage/value/site"))
  var site: String

  @Option(help: .words("usage/option/enrol.login", value: "usage/value/name"))
  var login: String?

  @Option(help: .words("usage/option/enrol.region", value: "usage/value/region"))
  var region = ""

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    try context.demandAdministrator()
    guard let name = SiteName(site) else {
      throw context.failure("fleet/malformed-site", ["text": site], status: ExitStatus.usage)
    }
    if let login, !Self.isLogin(login) {
      throw context.failure("fleet/malformed-login", ["text": login], status: ExitStatus.usage)
    }
    guard let store = try context.storeForReading() else {
      throw context.failure("fleet/no-store", ["path": context.setup.storePath], status: ExitStatus.noInput)
    }
    let outbox = Outbox(store)
    let enrolment = Enrolment(
      site: name, login: login, region: PrintableText.printable(region), store: try outbox.storeID(),
      replaced: try outbox.formerStore())
    try context.output.write(Array(enrolment.text.utf8))
    return ExitStatus.done
  }

  /// What may be the name of a role at every engine; it also stands in a comment of the SQL.
  private static func isLogin(_ text: String) -> Bool {
    (1...63).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_-.".unicodeScalars.contains(scalar))
      }
  }
}
