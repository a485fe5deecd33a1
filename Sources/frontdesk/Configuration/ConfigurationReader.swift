import Catalog
import Messages
import Reference
import Rules
import Terminal

/// Reads a configuration file strictly: what is not understood is reported with its line, never skipped.
struct ConfigurationReader {
  private static let keys = [
    "partner", "operators", "store", "catalog", "resellers", "language", "theme", "severities", "idle", "drafts",
    "trustOperatorVariable", "trustOperatorOption", "prices", "kiosk", "fleet",
  ]

  private var cells: ConfigurationCells
  private let folder: String

  static func read(_ bytes: [UInt8], file: String) throws(ConfigurationFailure) -> Configuration {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .problems(file: file, [ConfigurationProblem(line: 1, key: "encoding", arguments: [:])])
    }
    let root: YAMLNode?
    do throws(ConfigurationProblem) { root = try YAMLReader.read(bytes) } catch {
      throw .problems(file: file, [error])
    }
    var reader = ConfigurationReader(cells: ConfigurationCells(), folder: folder(of: file))
    let configuration = root.map { reader.read($0) } ?? Configuration()
    guard reader.cells.problems.isEmpty else {
      throw .problems(file: file, reader.cells.problems.sorted { $0.line < $1.line })
    }
    return configuration
  }

  private mutating func read(_ root: YAMLNode) -> Configuration {
    var configuration = Configuration()
    let top = cells.members(of: root, at: "", keys: Self.keys)
    configuration.partner = top["partner"].map { partner($0) }
    configuration.operators = top["operators"].map { operators($0) } ?? [:]
    configuration.store = top["store"].flatMap { path($0, "store") }
    configuration.catalog = top["catalog"].flatMap { path($0, "catalog") }
    configuration.resellers = top["resellers"].flatMap { path($0, "resellers") }
    configuration.language = top["language"].flatMap { cells.choice($0, "language", Language.self) }
    configuration.theme =
      top["theme"].flatMap { cells.word($0, "theme", of: Theme.names) }.flatMap(Theme.init(name:)) ?? .default
    configuration.severities = top["severities"].map { severities($0) } ?? [:]
    configuration.isOperatorVariableTrusted =
      top["trustOperatorVariable"].flatMap { cells.boolean($0, "trustOperatorVariable") } ?? false
    configuration.isOperatorOptionTrusted =
      top["trustOperatorOption"].flatMap { cells.boolean($0, "trustOperatorOption") } ?? false
    let drafts = numbers(top["drafts"], "drafts", keys: ["keepDays", "kioskKeepDays"])
    configuration.draftDays = drafts["keepDays"] ?? configuration.draftDays
    configuration.visitorDraftDays = drafts["kioskKeepDays"] ?? configuration.visitorDraftDays
    if let idle = top["idle"] { configuration.idle = IdleReader.read(idle, &cells) }
    if let prices = top["prices"] { configuration.prices = PricesReader.read(prices, &cells) }
    if let kiosk = top["kiosk"] { KioskReader.read(kiosk, into: &configuration, &cells) }
    configuration.fleet = top["fleet"].flatMap { FleetReader.read($0, &cells) }
    return configuration
  }

  private mutating func partner(_ node: YAMLNode) -> PartnerProfile {
    let members = cells.members(
      of: node, at: "partner", keys: ["name", "type", "country", "partnerID", "tenantID", "domains", "markets"])
    var profile = DemonstrationPartner.profile
    if let name = members["name"] { profile.name = cells.text(name, "partner.name") ?? profile.name }
    if let kind = members["type"] {
      profile.kind = cells.choice(kind, "partner.type", PartnerKind.self) ?? profile.kind
    }
    if let country = members["country"] {
      profile.country = cells.country(country, "partner.country") ?? profile.country
    }
    if let id = members["partnerID"] { profile.partnerID = cells.text(id, "partner.partnerID") ?? profile.partnerID }
    if let id = members["tenantID"] { profile.tenantID = cells.text(id, "partner.tenantID") ?? profile.tenantID }
    if let domains = members["domains"] {
      profile.domains = cells.list(domains, "partner.domains").compactMap { cells.text($0, "partner.domains") }
    }
    profile.markets = markets(members["markets"], of: profile)
    return profile
  }

  /// The countries where the partner may sell: those named, every country (none, to the rules) for `all`, and the
  /// partner's region where nothing is said.
  private mutating func markets(_ node: YAMLNode?, of profile: PartnerProfile) -> [String] {
    var named: [String] = []
    if let node {
      if node.text == "all" { return [] }
      named = cells.list(node, "partner.markets").compactMap { cells.country($0, "partner.markets") }
    }
    return named.isEmpty ? MarketRegions.countries(inRegionOf: profile.country) : named
  }

  /// Logins with a role alone, or with a name and a role.
  private mutating func operators(_ node: YAMLNode) -> [String: OperatorEntry] {
    var operators: [String: OperatorEntry] = [:]
    for (login, value) in cells.entries(of: node, at: "operators") {
      let path = "operators.\(login)"
      if value.text != nil {
        operators[login] = cells.choice(value, path, OperatorRole.self).map { OperatorEntry(role: $0) }
        continue
      }
      let members = cells.members(of: value, at: path, keys: ["name", "role"])
      let name = members["name"].flatMap { cells.text($0, path + ".name") }
      if let role = members["role"] {
        operators[login] = cells.choice(role, path + ".role", OperatorRole.self).map {
          OperatorEntry(name: name, role: $0)
        }
      } else if value.mapping != nil {
        cells.report(value, "role-missing", ["key": path])
      }
    }
    return operators
  }

  private mutating func severities(_ node: YAMLNode) -> Severities {
    var severities: Severities = [:]
    let known = RuleNames.all
    for (name, value) in cells.entries(of: node, at: "severities") {
      guard known.contains(name) else {
        cells.reportUnknown(value, name, at: "severities", among: known)
        continue
      }
      severities[RuleID(rawValue: name)] = cells.choice(value, "severities.\(name)", SeveritySetting.self)
    }
    return severities
  }

  /// Whole numbers by their keys.
  private mutating func numbers(_ node: YAMLNode?, _ path: String, keys: [String]) -> [String: Int] {
    guard let node else { return [:] }
    var numbers: [String: Int] = [:]
    for (key, value) in cells.members(of: node, at: path, keys: keys) {
      numbers[key] = cells.whole(value, "\(path).\(key)")
    }
    return numbers
  }

  private mutating func path(_ node: YAMLNode, _ key: String) -> String? {
    cells.text(node, key).map { text in
      let path = UserFolders.expanded(text)
      return path.hasPrefix("/") ? path : folder + path
    }
  }

  /// The folder of a file with a slash at its end; empty for a file in the current one.
  private static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }
}
