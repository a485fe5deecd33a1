import ArgumentParser
import Fleet

/// `frontdesk push`: sends what was saved on this host to the centre.
struct PushCommand: CentreCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("push", about: "usage/about/push") }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/json"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 { try perform(.push, context) }

  func tell(_ answer: CentreAnswer, _ context: CommandContext) { CentreReport(context: context).pushed(answer) }
}
