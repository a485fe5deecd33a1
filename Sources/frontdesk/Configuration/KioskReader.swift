import Messages
import Store
import Wizard

/// Reads what a configuration says of the kiosk.
enum KioskReader {
  private static let keys = [
    "role", "languages", "welcome", "subscriptions", "prices", "receipt", "keepApplicationsDays", "showCode", "privacy",
  ]

  /// The limits by their keys; each is at least 1.
  static var limits: [(key: String, limit: WritableKeyPath<FloodLimits, Int>)] {
    [
      ("maxApplicationsPerHour", \.applications), ("maxApplicationsPerHourPerPlace", \.applicationsOfOrigin),
      ("maxDraftsPerHourPerPlace", \.draftsOfOrigin), ("maxKeptDrafts", \.keptDrafts),
      ("maxKeptMebibytes", \.keptMebibytes),
    ]
  }

  static func read(_ node: YAMLNode, into configuration: inout Configuration, _ cells: inout ConfigurationCells) {
    configuration.hasKiosk = true
    let members = cells.members(of: node, at: "kiosk", keys: keys + limits.map(\.key))
    configuration.kiosk = setting(members, &cells)
    if let days = members["keepApplicationsDays"] {
      configuration.applicationDays =
        cells.whole(days, "kiosk.keepApplicationsDays", from: 1) ?? configuration.applicationDays
    }
    for (key, limit) in limits {
      guard let most = members[key].flatMap({ cells.whole($0, "kiosk.\(key)", from: 1) }) else { continue }
      configuration.limits[keyPath: limit] = most
    }
  }

  private static func setting(_ members: [String: YAMLNode], _ cells: inout ConfigurationCells) -> KioskSetting {
    var setting = KioskSetting()
    if let role = members["role"] {
      setting.role = cells.choice(role, "kiosk.role", KioskSetting.Role.self) ?? setting.role
    }
    if let languages = members["languages"] {
      setting.languages = self.languages(languages, &cells) ?? setting.languages
    }
    if let welcome = members["welcome"] { setting.welcome = texts(welcome, "kiosk.welcome", &cells) }
    if let subscriptions = members["subscriptions"] {
      setting.hasSubscriptions = cells.boolean(subscriptions, "kiosk.subscriptions") ?? setting.hasSubscriptions
    }
    if let prices = members["prices"] {
      setting.prices = cells.choice(prices, "kiosk.prices", KioskSetting.Prices.self) ?? setting.prices
    }
    if let receipt = members["receipt"] {
      setting.receiptSeconds = cells.whole(receipt, "kiosk.receipt", from: 1) ?? setting.receiptSeconds
    }
    if let code = members["showCode"] {
      setting.codeShowing = cells.choice(code, "kiosk.showCode", KioskSetting.CodeShowing.self) ?? setting.codeShowing
    }
    setting.privacy = members["privacy"].flatMap { privacy($0, &cells) }
    return setting
  }

  /// The languages of the start page in their order: at least one, and each once.
  private static func languages(_ node: YAMLNode, _ cells: inout ConfigurationCells) -> [Language]? {
    let path = "kiosk.languages"
    guard let nodes = node.sequence, nodes.isEmpty else {
      var languages: [Language] = []
      for item in cells.list(node, path) {
        guard let language = cells.choice(item, path, Language.self) else { continue }
        if languages.contains(language) {
          cells.report(item, "duplicate-key", ["key": language.rawValue])
        } else {
          languages.append(language)
        }
      }
      return languages.isEmpty ? nil : languages
    }
    let values = Language.allCases.map(\.rawValue).joined(separator: ", ")
    cells.report(node, "expected-language", ["key": path, "values": values])
    return nil
  }

  /// Texts by the code of their language.
  private static func texts(
    _ node: YAMLNode, _ path: String, _ cells: inout ConfigurationCells
  ) -> [Language: String] {
    var texts: [Language: String] = [:]
    for (code, value) in cells.members(of: node, at: path, keys: Language.allCases.map(\.rawValue)) {
      guard let language = Language(rawValue: code) else { continue }
      texts[language] = cells.text(value, "\(path).\(code)")
    }
    return texts
  }

  /// What is said of personal data: who collects it and where to ask are both needed.
  private static func privacy(_ node: YAMLNode, _ cells: inout ConfigurationCells) -> KioskPrivacy? {
    let path = "kiosk.privacy"
    let members = cells.members(of: node, at: path, keys: ["controller", "contact", "text"])
    guard node.mapping != nil else { return nil }
    let text = members["text"].map { texts($0, path + ".text", &cells) } ?? [:]
    var said: [String: String] = [:]
    // A key that is misspelt is told already, and would be told again as missing.
    let isSpelt = node.mapping?.allSatisfy { key, _ in key.text.map { members[$0] != nil } ?? false } ?? true
    for name in ["controller", "contact"] {
      guard let member = members[name] else {
        if isSpelt { cells.report(node, "missing-key", ["key": "\(path).\(name)"]) }
        continue
      }
      said[name] = cells.text(member, "\(path).\(name)")
      if said[name]?.allSatisfy(\.isWhitespace) == true {
        cells.report(member, "missing-key", ["key": "\(path).\(name)"])
      }
    }
    guard let controller = said["controller"], let contact = said["contact"] else { return nil }
    return KioskPrivacy(controller: controller, contact: contact, text: text)
  }
}
