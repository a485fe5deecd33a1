import Fleet

/// Reads what a configuration says of the centre and of the other hosts.
enum FleetReader {
  private static let keys = [
    "service", "pullService", "site", "countries", "lookup", "pushOperators", "eraseFrom",
  ]

  /// The numbers by their keys, each with what it may be.
  static var numbers: [(key: String, range: ClosedRange<Int>, number: WritableKeyPath<FleetSetting, Int>)] {
    [("every", 0...86_400, \.every), ("batch", 1...500, \.batch), ("timeout", 1...600, \.timeout)]
  }

  /// The setting; `nil` where the configuration names no site, which is reported where it says anything else.
  static func read(_ node: YAMLNode, _ cells: inout ConfigurationCells) -> FleetSetting? {
    let path = "fleet"
    let known = keys + numbers.map(\.key)
    let members = cells.members(of: node, at: path, keys: known)
    guard let mapping = node.mapping, !mapping.isEmpty else { return nil }
    let service = members["service"].map { self.service($0, path + ".service", &cells) } ?? "frontdesk"
    let site = members["site"].flatMap { self.site($0, path + ".site", &cells) }
    // A key that is misspelt is told already, and would be told again as missing.
    if members["site"] == nil, mapping.allSatisfy({ key, _ in known.contains(key.text ?? "") }) {
      cells.report(node, "missing-key", ["key": path + ".site"])
    }
    // What else is wrong is told too, where the site is not right.
    guard let placeholder = site ?? SiteName("XX") else { return nil }
    var setting = FleetSetting(service: service, site: placeholder)
    read(members, into: &setting, path, &cells)
    return site == nil ? nil : setting
  }

  private static func read(
    _ members: [String: YAMLNode], into setting: inout FleetSetting, _ path: String, _ cells: inout ConfigurationCells
  ) {
    setting.pullService = members["pullService"].map { service($0, path + ".pullService", &cells) }
    for (key, range, number) in numbers {
      guard let given = members[key].flatMap({ cells.whole($0, "\(path).\(key)", in: range) }) else { continue }
      setting[keyPath: number] = given
    }
    if let lookup = members["lookup"] {
      setting.isLookupOn = cells.boolean(lookup, path + ".lookup") ?? setting.isLookupOn
    }
    if let operators = members["pushOperators"] {
      setting.pushesOperators = cells.boolean(operators, path + ".pushOperators") ?? setting.pushesOperators
    }
    if let countries = members["countries"] {
      setting.countries = list(countries, path + ".countries", &cells) { cells, node, path in
        cells.country(node, path)
      }
    }
    if let sites = members["eraseFrom"] {
      setting.eraseFrom = list(sites, path + ".eraseFrom", &cells) { cells, node, path in site(node, path, &cells) }
    }
  }

  private static func site(_ node: YAMLNode, _ path: String, _ cells: inout ConfigurationCells) -> SiteName? {
    if let site = node.text.flatMap(SiteName.init(_:)) { return site }
    cells.report(node, "expected-site", ["key": path])
    return nil
  }

  /// The name of an entry of `pg_service.conf`: nothing in it may end the entry or begin another word.
  private static func service(_ node: YAMLNode, _ path: String, _ cells: inout ConfigurationCells) -> String {
    if let name = node.text, (1...63).contains(name.utf8.count),
      name.utf8.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
    {
      return name
    }
    cells.report(node, "expected-service", ["key": path])
    return ""
  }

  private static func isPlain(_ octet: UInt8) -> Bool {
    (0x30...0x39).contains(octet) || (0x41...0x5A).contains(octet) || (0x61...0x7A).contains(octet)
      || octet == UInt8(ascii: "_")
  }

  /// The entries of a list, each once.
  private static func list<Entry: Equatable>(
    _ node: YAMLNode, _ path: String, _ cells: inout ConfigurationCells,
    _ read: (inout ConfigurationCells, YAMLNode, String) -> Entry?
  ) -> [Entry] {
    var entries: [Entry] = []
    for item in cells.list(node, path) {
      guard let entry = read(&cells, item, path) else { continue }
      if entries.contains(entry) {
        cells.report(item, "duplicate-key", ["key": item.text ?? path])
      } else {
        entries.append(entry)
      }
    }
    return entries
  }
}
