import Catalog
import Fleet
import Messages
import Records
import Rules
import Store
import Terminal
import Wizard

/// The settings of a start, in the order of the example configuration.
struct EffectiveSettings {
  private let setup: Setup
  private let options: SetupOptions
  private let configuration: Configuration
  private let lines: ConfigurationLines

  /// Reads the file of the setup once more, for its lines.
  init(_ setup: Setup, _ options: SetupOptions) throws(ConfigurationFailure) {
    self.setup = setup
    self.options = options
    guard let file = setup.configurationFile else {
      (configuration, lines) = (Configuration(), ConfigurationLines(nil))
      return
    }
    (configuration, lines) = try SetupLoader.readWithLines(file)
  }

  var all: [EffectiveSetting] {
    var all = [EffectiveSetting(key: "configuration", value: text(setup.configurationFile), source: sourceOfFile)]
    all += partner
    all += operators
    all += places
    all += severities
    all += times
    all += prices
    all += kiosk
    all += privacy
    all += fleet
    return all
  }

  // MARK: - Sources

  /// The option, else the variable, else the line of the file.
  private func source(_ key: String, option: String?, variable: String? = nil) -> EffectiveSetting.Source {
    if let option { return .option(option) }
    if let variable, ProcessEnvironment.filled(variable) != nil { return .variable(variable) }
    return sourceInFile(key)
  }

  private func sourceInFile(_ key: String) -> EffectiveSetting.Source {
    guard let file = setup.configurationFile, let line = lines[key] else { return .usual }
    return .file(file, line: line)
  }

  private var sourceOfFile: EffectiveSetting.Source {
    if options.configuration != nil { return .option("--config") }
    return ProcessEnvironment.filled("FRONTDESK_CONFIG") == nil ? .usual : .variable("FRONTDESK_CONFIG")
  }

  private var sourceOfLanguage: EffectiveSetting.Source {
    if options.language != nil { return .option("--lang") }
    if configuration.language != nil { return sourceInFile("language") }
    return SetupLoader.languageVariable.map { .variable($0) } ?? .usual
  }

  private var sourceOfOperator: EffectiveSetting.Source {
    if setup.isOperatorGiven { return .option("--operator") }
    let isVariable = configuration.isOperatorVariableTrusted && ProcessEnvironment.filled("FRONTDESK_OPERATOR") != nil
    return isVariable ? .variable("FRONTDESK_OPERATOR") : .account
  }

  // MARK: - Values

  private func setting(_ key: String, _ value: JSONValue) -> EffectiveSetting {
    EffectiveSetting(key: key, value: value, source: sourceInFile(key))
  }

  private func setting(_ key: String, _ number: Int) -> EffectiveSetting {
    setting(key, .number(JSONNumber(number)))
  }

  private func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  private func list(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

  private var partner: [EffectiveSetting] {
    let profile = setup.profile
    return [
      setting("partner.name", .text(profile.name)), setting("partner.type", .text(profile.kind.rawValue)),
      setting("partner.country", .text(profile.country)), setting("partner.partnerID", .text(profile.partnerID)),
      setting("partner.tenantID", .text(profile.tenantID)), setting("partner.domains", list(profile.domains)),
      setting("partner.markets", profile.markets.isEmpty ? .text("all") : list(profile.markets)),
    ]
  }

  /// Who works here, and everybody whom the file names.
  private var operators: [EffectiveSetting] {
    let own = configuration.operators[setup.operatorLogin] == nil ? "operators.*" : "operators.\(setup.operatorLogin)"
    var settings = [
      EffectiveSetting(key: "operator", value: .text(setup.operatorLogin), source: sourceOfOperator),
      EffectiveSetting(key: "operator.role", value: .text(setup.role.rawValue), source: sourceInFile(own)),
      setting("trustOperatorVariable", .boolean(configuration.isOperatorVariableTrusted)),
      setting("trustOperatorOption", .boolean(configuration.isOperatorOptionTrusted)),
    ]
    for (login, entry) in configuration.operators.sorted(by: { $0.key < $1.key }) {
      let key = "operators.\(login).role"
      // A login with its role alone has no key of the role.
      let line = lines[key] == nil ? "operators.\(login)" : key
      settings.append(
        EffectiveSetting(key: key, value: .text(entry.role.rawValue), source: sourceInFile(line)))
      if let name = entry.name { settings.append(setting("operators.\(login).name", .text(name))) }
    }
    return settings
  }

  private var places: [EffectiveSetting] {
    let store = source("store", option: options.store == nil ? nil : "--store", variable: "FRONTDESK_STORE")
    let theme = source("theme", option: options.theme == nil ? nil : "--theme")
    return [
      EffectiveSetting(key: "store", value: .text(setup.storePath), source: store),
      setting("catalog", text(setup.catalogFile)), setting("resellers", text(setup.resellerFile)),
      EffectiveSetting(key: "language", value: .text(setup.language.rawValue), source: sourceOfLanguage),
      EffectiveSetting(key: "theme", value: .text(setup.terminalTheme.rawValue), source: theme),
    ]
  }

  private var severities: [EffectiveSetting] {
    RuleNames.all.sorted().compactMap { name in
      setup.severities[RuleID(rawValue: name)].map { setting("severities.\(name)", .text($0.rawValue)) }
    }
  }

  private var times: [EffectiveSetting] {
    [
      setting("idle.agent", setup.idle.agent), setting("idle.kiosk", setup.idle.kiosk),
      setting("idle.warning", setup.idle.warning), setting("drafts.keepDays", setup.draftDays),
      setting("drafts.kioskKeepDays", setup.visitorDraftDays),
    ]
  }

  private var prices: [EffectiveSetting] {
    [
      setting("prices.show", .text(setup.prices.showing.rawValue)),
      setting("prices.margin", setup.prices.margin.map { .text($0.text) } ?? .null),
      setting("prices.currency", text(setup.prices.currency)),
    ]
  }

  private var kiosk: [EffectiveSetting] {
    let kiosk = setup.kiosk
    var settings = [
      setting("kiosk.role", .text(kiosk.role.rawValue)),
      setting("kiosk.languages", list(kiosk.languages.map(\.rawValue))),
    ]
    settings += texts(kiosk.welcome, "kiosk.welcome")
    settings += [
      setting("kiosk.subscriptions", .boolean(kiosk.hasSubscriptions)),
      setting("kiosk.prices", .text(kiosk.prices.rawValue)), setting("kiosk.receipt", kiosk.receiptSeconds),
      setting("kiosk.showCode", .text(kiosk.codeShowing.rawValue)),
      setting("kiosk.keepApplicationsDays", setup.applicationDays),
    ]
    settings += KioskReader.limits.map { setting("kiosk.\($0.key)", setup.limits[keyPath: $0.limit]) }
    return settings
  }

  private var privacy: [EffectiveSetting] {
    guard let privacy = setup.kiosk.privacy else { return [] }
    return [
      setting("kiosk.privacy.controller", .text(privacy.controller)),
      setting("kiosk.privacy.contact", .text(privacy.contact)),
    ] + texts(privacy.text, "kiosk.privacy.text")
  }

  private var fleet: [EffectiveSetting] {
    guard let fleet = setup.fleet else { return [setting("fleet", .null)] }
    var settings = [
      setting("fleet.service", .text(fleet.service)),
      setting("fleet.pullService", text(fleet.pullService)), setting("fleet.site", .text(fleet.site.text)),
      setting("fleet.countries", list(fleet.countries)),
    ]
    settings += FleetReader.numbers.map { setting("fleet.\($0.key)", fleet[keyPath: $0.number]) }
    return settings + [
      setting("fleet.lookup", .boolean(fleet.isLookupOn)),
      setting("fleet.pushOperators", .boolean(fleet.pushesOperators)),
      setting("fleet.eraseFrom", list(fleet.eraseFrom.map(\.text))),
    ]
  }

  private func texts(_ texts: [Language: String], _ key: String) -> [EffectiveSetting] {
    Language.allCases.compactMap { language in
      texts[language].map { setting("\(key).\(language.rawValue)", .text($0)) }
    }
  }
}
