import Catalog
import Glibc
import Messages
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
      applicationDays: configuration.applicationDays, limits: configuration.limits,
      log: options.isKiosk ? nil : options.log)
    if let log = setup.log { log.note(setup) }
    return setup
  }

  /// The language that the environment asks for: the first of three variables that says anything, read as text.
  static var language: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = ProcessEnvironment.filled(name) else { continue }
      let code = value.prefix { $0.isLetter }.lowercased()
      return Language(rawValue: code) ?? .english
    }
    return .english
  }

  /// The language as far as it is known before the configuration is read, for saying what is wrong with that.
  static func language(_ options: SetupOptions) -> Language { options.language ?? language }

  private static func configurationFile(_ options: SetupOptions) -> String? {
    let variable = options.isKiosk ? nil : ProcessEnvironment.filled("FRONTDESK_CONFIG")
    if let file = options.configuration ?? variable { return file }
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

  private static func storePath(_ options: SetupOptions, _ configuration: Configuration) -> String {
    options.store ?? (options.isKiosk ? nil : ProcessEnvironment.filled("FRONTDESK_STORE")) ?? configuration.store
      ?? UserFolders.data + "/frontdesk/customers.sqlite"
  }
}
