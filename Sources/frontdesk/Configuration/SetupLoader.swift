import Catalog
import Glibc
import Messages
import Reference
import Rules
import Terminal

/// Puts the setup together from the command line, the environment and the configuration file.
///
/// Without a configuration file nothing is parsed: that is the way to the first frame.
enum SetupLoader {
  static let systemFile = "/etc/frontdesk/config.yaml"

  static func load(_ options: SetupOptions) throws(ConfigurationFailure) -> Setup {
    let file = configurationFile(options)
    var configuration = Configuration()
    if let file { configuration = try read(file) }
    let store = storePath(options, configuration)
    let worker = try OperatorChoice(options, configuration, file: file, store: store)
    let login = worker.login
    let entry = configuration.operators[login] ?? configuration.operators["*"]
    let setup = Setup(
      profile: configuration.partner ?? DemonstrationPartner.profile, operatorLogin: login,
      operatorName: configuration.operators[login]?.name ?? login,
      // A configuration that names operators lets all others only look.
      role: entry?.role ?? (configuration.operators.isEmpty ? .adminAgent : .viewer),
      storePath: store, draftDays: configuration.draftDays,
      language: options.language ?? configuration.language ?? language,
      terminalTheme: options.theme ?? configuration.theme, severities: configuration.severities,
      isDemonstration: configuration.partner == nil,
      catalogFile: configuration.catalog, resellerFile: configuration.resellers, configurationFile: file,
      operatorNames: configuration.operators.compactMapValues(\.name), isKiosk: options.isKiosk,
      isOperatorNamed: configuration.operators[login] != nil, isOperatorGiven: worker.isGiven,
      kiosk: configuration.kiosk, idle: configuration.idle, visitorDraftDays: configuration.visitorDraftDays,
      applicationDays: configuration.applicationDays, prices: prices(configuration), limits: configuration.limits,
      fleet: options.isKiosk ? nil : configuration.fleet, isQuiet: options.isQuiet,
      log: options.isKiosk ? nil : options.log)
    if let log = setup.log { log.note(setup) }
    return setup
  }

  /// What the configuration says of prices; without a currency there, a partner is billed in that of its country. The
  /// demonstration asks each market's own.
  private static func prices(_ configuration: Configuration) -> PriceSetting {
    var prices = configuration.prices
    if prices.currency == nil, let country = configuration.partner?.country {
      prices.currency = Countries.country(country)?.currency
    }
    return prices
  }

  /// The language that the environment asks for: the first of three variables that says anything, read as text.
  static var language: Language {
    guard let value = languageVariable.flatMap({ ProcessEnvironment.filled($0) }) else { return .english }
    return Language(rawValue: value.prefix { $0.isLetter }.lowercased()) ?? .english
  }

  /// The variable that says it; `nil` where none does.
  static var languageVariable: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].first { ProcessEnvironment.filled($0) != nil }
  }

  /// The language as far as it is known before the configuration is read, for saying what is wrong with that.
  static func language(_ options: SetupOptions) -> Language { options.language ?? language }

  /// The first that is there of `--config`, the variable, the account's own file and the system's; a kiosk asks neither
  /// variables nor the home folder.
  private static func configurationFile(_ options: SetupOptions) -> String? {
    if let file = options.configuration { return file }
    if !options.isKiosk {
      if let file = ProcessEnvironment.filled("FRONTDESK_CONFIG") { return file }
      let own = UserFolders.configuration + "/frontdesk/config.yaml"
      if access(own, F_OK) == 0 { return own }
    }
    return access(systemFile, F_OK) == 0 ? systemFile : nil
  }

  /// Reads a configuration file.
  static func read(_ file: String) throws(ConfigurationFailure) -> Configuration {
    let bytes: [UInt8]
    do throws(SystemFailure) { bytes = try FileDescriptor.contents(of: file, limit: 1 << 20) } catch {
      throw .unreadable(file: file, error)
    }
    return try ConfigurationReader.read(bytes, file: file)
  }

  /// The same, with the line of each key.
  static func readWithLines(
    _ file: String
  ) throws(ConfigurationFailure) -> (configuration: Configuration, lines: ConfigurationLines) {
    let bytes: [UInt8]
    do throws(SystemFailure) { bytes = try FileDescriptor.contents(of: file, limit: 1 << 20) } catch {
      throw .unreadable(file: file, error)
    }
    let configuration = try ConfigurationReader.read(bytes, file: file)
    do throws(ConfigurationProblem) { return (configuration, ConfigurationLines(try YAMLReader.read(bytes))) } catch {
      throw .problems(file: file, [error])
    }
  }

  private static func storePath(_ options: SetupOptions, _ configuration: Configuration) -> String {
    options.store ?? (options.isKiosk ? nil : ProcessEnvironment.filled("FRONTDESK_STORE")) ?? configuration.store
      ?? UserFolders.data + "/frontdesk/customers.sqlite"
  }
}
