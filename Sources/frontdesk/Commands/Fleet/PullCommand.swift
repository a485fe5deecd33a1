import ArgumentParser
import Fleet

/// `frontdesk pull`: fetches what helps to recognise the customers of other sites.
struct PullCommand: CentreCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("pull", about: "usage/about/pull") }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Flag(help: .words("usage/option/pull.anew"))
  var anew = false

  @Flag(help: .words("usage/option/json"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 { try perform(.pull(anew: anew), context) }

  func tell(_ answer: CentreAnswer, _ context: CommandContext) {
    let report = CentreReport(context: context)
    report.pulled(answer)
    report.tellSkew(answer)
  }
}
