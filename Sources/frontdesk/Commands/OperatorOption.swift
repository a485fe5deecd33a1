import ArgumentParser

/// The option that says who works here, for the commands that have a wizard or what visitors handed in.
struct OperatorOption: ParsableArguments {
  @Option(
    name: .customLong("operator"),
    help: ArgumentHelp(
      "Work as this operator; wants trustOperatorOption: true in the configuration.", valueName: "name"))
  var operatorName: String?

  /// The options with what was said on this level, else before the name of the command.
  func added(to options: SetupOptions, over outer: OperatorOption? = nil) -> SetupOptions {
    var options = options
    options.operatorName = operatorName ?? outer?.operatorName
    return options
  }
}
