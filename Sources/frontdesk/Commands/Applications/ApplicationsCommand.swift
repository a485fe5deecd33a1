import ArgumentParser
import Messages

/// `frontdesk applications`: what visitors handed in at a kiosk, and nobody has finished yet.
struct ApplicationsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "applications", about: "usage/about/applications",
      subcommands: [ApplicationsListCommand.self, ApplicationsShowCommand.self, ApplicationsDiscardCommand.self])
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  /// What was said before the name of a command under this one.
  var inherited: GlobalOptions { global.filled(from: parent.global) }
  /// The same of `--operator`.
  var operatorName: OperatorOption { operatorOption.filled(from: parent.operatorOption) }
}

extension CommandContext {
  /// Ends the command for an operator who may not add customers: applications are for those who may finish them.
  func checkMayAdd() throws(CommandFailure) {
    if let reason = setup.whyNotAdd { throw failure(reason, status: ExitStatus.notAllowed) }
  }

  /// Whether an application waits, or with whom it is, in words.
  func state(openedBy login: String) -> String {
    login.isEmpty
      ? words.text("applications-command/waiting") : words.text("applications-command/with", ["by": login])
  }
}
