import ArgumentParser
import Messages
import Records

/// `frontdesk doctor`: says what is wrong with this machine, and the mend.
struct DoctorCommand: LoggedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("doctor", about: "usage/about/doctor")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @OptionGroup var host: KioskDoctorOptions

  @Flag(help: .words("usage/option/json.doctor"))
  var json = false

  var logFile: String? { global.log ?? parent.global.log }
  var saysWhyNoLog: Bool { true }

  func run() throws {
    let options = global.options(over: parent.global)
    var (findings, language) =
      host.kiosk ? KioskExamination(host, options).findings() : Self.findings(options)
    if !host.kiosk { findings += LogExamination(file: logFile).findings() }
    try print(findings, Messages(language))
    if findings.contains(where: { $0.severity == .error }) { throw CommandFailure(status: ExitStatus.problems) }
  }

  /// What was found of the person's own surroundings, and the language to tell it in.
  private static func findings(_ options: SetupOptions) -> (findings: [DoctorFinding], language: Language) {
    var findings = TerminalExamination().findings() + LocaleExamination().findings()
    do throws(ConfigurationFailure) {
      let loaded = try SetupLoader.load(options)
      findings += [ConfigurationExamination(setup: loaded).finding] + StoreExamination(setup: loaded).findings()
      findings += ListsExamination(setup: loaded).findings() + FleetExamination(setup: loaded).findings()
      return (findings, loaded.language)
    } catch {
      let words = Messages(SetupLoader.language(options))
      findings.append(.found("configuration", "configuration", ["problems": error.text(words)]))
      return (findings, SetupLoader.language(options))
    }
  }

  private func print(_ findings: [DoctorFinding], _ words: Messages) throws {
    let output = StandardOutput()
    do throws(SystemFailure) {
      for finding in findings {
        if json {
          try output.write(line: JSONWriter.text(of: finding.json(words)))
        } else {
          try output.say(finding.text(words))
        }
      }
      try output.flush()
    } catch {
      throw CommandFailure(
        message: words.text("cli/output-failed", ["reason": words.text(of: error)]), status: ExitStatus.readWrite)
    }
  }
}
