import Messages

/// Looks at everything that a kiosk on this host needs.
struct KioskExamination {
  let places: KioskPlaces
  /// The login of the kiosk.
  let login: String
  /// The configuration to ask sshd about; `nil` for the host's.
  let sshdConfiguration: String?
  /// Whether the kiosk is on this computer's own screen, too.
  let isOnConsole: Bool
  /// The language that was asked for.
  let language: Language?

  init(_ options: KioskDoctorOptions, _ setup: SetupOptions) {
    places = KioskPlaces(root: options.root, configuration: setup.configuration, store: setup.store)
    login = options.account ?? "frontdesk-kiosk"
    sshdConfiguration = options.sshdConfiguration
    isOnConsole = options.console
    language = setup.language
  }

  /// What was found, and the language to tell it in.
  func findings() -> (findings: [DoctorFinding], language: Language) {
    let account = KioskAccount(login)
    let configuration = KioskConfigurationExamination(places: places, language: language ?? SetupLoader.language)
    let (read, said) = configuration.findings()
    let keys = KioskKeyExamination(places: places, login: login)
    var findings = [
      account == nil
        ? DoctorFinding.found("account", "kiosk-no-account", ["account": login])
        : .sound("account", "kiosk-account", ["account": login])
    ]
    findings += said
    if let account {
      let store = KioskStoreExamination(
        path: places.store(read ?? Configuration()), account: account, language: language ?? SetupLoader.language)
      findings += store.findings() + KioskStateExamination(places: places, account: account).findings()
    }
    let store = places.store(read ?? Configuration())
    findings += DiskExamination(root: places.root, store: store).findings()
    findings += KioskProgramExamination(places: places).findings()
    findings += KioskLoginExamination(places: places, logins: [login] + keys.others).findings() + keys.findings()
    findings += KioskSSHDExamination(
      places: places, login: login, others: keys.others, addresses: keys.addresses, named: sshdConfiguration
    ).findings()
    if isOnConsole { findings += ConsoleExamination(places: places, store: store).findings() }
    return (findings, language ?? read?.language ?? SetupLoader.language)
  }
}

extension DoctorFinding {
  /// Finds a file or a folder that others than root may write; `nil` where it is root's alone or not there.
  static func ofOthers(_ area: String, _ path: String) -> DoctorFinding? {
    guard let facts = FileFacts(path), !facts.isRoots else { return nil }
    return .found(
      area, "kiosk-not-roots", ["path": path, "owner": facts.ownerName, "mode": facts.modeText])
  }
}
