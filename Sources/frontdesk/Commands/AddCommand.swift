import ArgumentParser

/// `frontdesk add`: straight into the wizard.
struct AddCommand: OperatorCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Adds a customer.")

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  @Option(help: ArgumentHelp("Go on with the draft that has this code.", valueName: "code"))
  var resume: String?

  @Option(
    help: ArgumentHelp("Begin with the answers of this record, a JSON file.", valueName: "file"), completion: .file())
  var answers: String?

  @Flag(help: "Ask one question a line, for screen readers, serial lines and scripts.")
  var line = false

  func validate() throws {
    if resume != nil, answers != nil { throw ValidationError("Give --resume or --answers, not both.") }
  }

  func run() throws {
    let options = operatorOption.added(to: global.options(over: parent.global), over: parent.operatorOption)
    try InteractiveStart.run(options, inWizard: true, resume: resume, answers: answers, isLine: line)
  }
}
