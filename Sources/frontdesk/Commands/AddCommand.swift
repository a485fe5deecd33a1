import ArgumentParser

/// `frontdesk add`: straight into the wizard.
struct AddCommand: OperatorCommand, LoggedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", about: "usage/about/add")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  @Option(help: .words("usage/option/add.resume", value: "usage/value/code"), completion: Completion.draftCodes)
  var resume: String?

  @Option(help: .words("usage/option/add.answers", value: "usage/value/file"), completion: .file())
  var answers: String?

  @Flag(help: .words("usage/option/add.line"))
  var line = false

  var logFile: String? { global.log ?? parent.global.log }

  func validate() throws {
    if resume != nil, answers != nil { throw ValidationError(words: "usage/error/resume-or-answers") }
  }

  func run() throws {
    let options = operatorOption.added(to: global.options(over: parent.global), over: parent.operatorOption)
    try InteractiveStart.run(options, inWizard: true, resume: resume, answers: answers, isLine: line)
  }
}
