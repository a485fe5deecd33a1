import ArgumentParser

/// The option that leaves out the progress and the closing summary, for the commands that have them.
struct QuietOption: ParsableArguments {
  @Flag(help: .words("usage/option/quiet"))
  var quiet = false
}
