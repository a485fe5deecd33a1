import Glibc
import Messages
import Store
import Wizard

/// Looks at the configuration of a kiosk: whether it is there, root's, and says what a kiosk needs.
struct KioskConfigurationExamination {
  let places: KioskPlaces
  let language: Language

  private var file: [String: String] { ["file": places.configuration] }

  /// The configuration, where it can be read, and what was found.
  func findings() -> (Configuration?, [DoctorFinding]) {
    let path = places.configuration
    guard access(path, F_OK) == 0 else {
      return (nil, [.found("configuration", "kiosk-no-configuration", file)])
    }
    let open = [DoctorFinding.ofOthers("configuration", path)].compactMap { $0 }
    let configuration: Configuration
    do throws(ConfigurationFailure) { configuration = try SetupLoader.read(path) } catch {
      let problems = error.text(Messages(language))
      return (nil, open + [.found("configuration", "configuration", ["problems": problems])])
    }
    let found = open + missing(configuration) + trusts(configuration)
    let sound = DoctorFinding.sound(
      "configuration", "kiosk-configuration", file.merging(["role": configuration.kiosk.role.rawValue]) { $1 })
    return (configuration, found.isEmpty ? [sound] : found)
  }

  private func missing(_ configuration: Configuration) -> [DoctorFinding] {
    guard configuration.hasKiosk else { return [.found("configuration", "kiosk-missing", file)] }
    var findings: [DoctorFinding] = []
    // An agent's pages say nothing of it.
    if configuration.kiosk.role == .visitor, configuration.kiosk.privacy == nil {
      findings.append(.found("configuration", "kiosk-no-privacy", file))
    }
    if configuration.kiosk.role == .agent, configuration.idle.agent == 0 {
      findings.append(.found("configuration", "kiosk-idle-never", file))
    }
    return findings
  }

  /// Settings that let somebody work under another's name, where a group shares the store.
  private func trusts(_ configuration: Configuration) -> [DoctorFinding] {
    guard StoreSharing.of(storeAt: places.store(configuration)) == .group else { return [] }
    let trusted = [
      ("trustOperatorOption", configuration.isOperatorOptionTrusted),
      ("trustOperatorVariable", configuration.isOperatorVariableTrusted),
    ]
    return trusted.filter(\.1).map { key, _ in
      .found("configuration", "kiosk-trust-in-group", file.merging(["key": key]) { $1 })
    }
  }
}
