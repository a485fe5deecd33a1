import ArgumentParser

/// The option that says who works here, for the commands that have a wizard or what visitors handed in.
struct OperatorOption: ParsableArguments {
  @Option(
    name: .customLong("operator"),
    help: .words("usage/option/operator", value: "usage/value/name"))
  var operatorName: String?

  /// The same, with what was said before the name of the command where this level says nothing.
  func filled(from outer: OperatorOption) -> OperatorOption {
    var filled = self
    filled.operatorName = operatorName ?? outer.operatorName
    return filled
  }

  /// The options with what was said on this level, else before the name of the command.
  func added(to options: SetupOptions, over outer: OperatorOption? = nil) -> SetupOptions {
    var options = options
    options.operatorName = operatorName ?? outer?.operatorName
    return options
  }
}
