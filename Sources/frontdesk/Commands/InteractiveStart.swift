import Messages

/// The interactive program, started by a command.
enum InteractiveStart {
  static func run(
    _ options: SetupOptions, inWizard: Bool = false, resume: String? = nil, answers: String? = nil,
    isLine: Bool = false
  ) throws {
    let setup: Setup
    do throws(ConfigurationFailure) { setup = try SetupLoader.load(options) } catch {
      throw CommandFailure(message: error.text(Messages(SetupLoader.language(options))), status: error.status)
    }
    let status = AppRunner.run(
      AppOptions(startsInWizard: inWizard, resumeCode: resume, isLine: isLine, answersFile: answers, setup: setup))
    if status != ExitStatus.done { throw CommandFailure(status: status) }
  }
}
