import ArgumentParser
import Messages
import Rules
import Wizard

/// `frontdesk kiosk`: the form for a visitor, or for staff at a counter, and nothing else.
struct KioskCommand: OperatorCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("kiosk", about: "usage/about/kiosk")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  @Flag(help: .words("usage/option/kiosk.demonstration"))
  var demonstration = false

  func run() throws {
    var options = operatorOption.added(to: global.options(over: parent.global), over: parent.operatorOption)
    options.isKiosk = true
    let sentence = KioskRunner.sentence(Language.allCases)
    guard global.log ?? parent.global.log == nil else {
      throw CommandFailure(
        status: KioskRunner.refuse(
          "a kiosk takes no --log: what visitors do is not written down", ExitStatus.usage, sentence))
    }
    let loaded: Setup
    do throws(ConfigurationFailure) { loaded = try SetupLoader.load(options) } catch {
      throw CommandFailure(
        status: KioskRunner.refuse(error.text(Messages(.english)), ExitStatus.configuration, sentence))
    }
    if let reason = whyNot(loaded) {
      throw CommandFailure(status: KioskRunner.refuse(reason, ExitStatus.configuration, sentence))
    }
    var setup = loaded.kiosk.role == .visitor ? loaded.ofVisitor : loaded
    if let language = options.language, setup.kiosk.languages.contains(language) {
      setup.kiosk.languages = [language] + setup.kiosk.languages.filter { $0 != language }
    }
    let status = AppRunner.run(AppOptions(setup: setup))
    if status != ExitStatus.done { throw CommandFailure(status: status) }
  }

  /// Why no kiosk is shown with this set-up, for the system's log.
  private func whyNot(_ setup: Setup) -> String? {
    if demonstration { return nil }
    if setup.configurationFile == nil { return "a kiosk wants a configuration" }
    if setup.kiosk.role == .agent, !setup.isOperatorNamed || !setup.role.canAddCustomers {
      return "a kiosk of agents wants an operator that the configuration names and that may add customers"
    }
    return nil
  }
}
