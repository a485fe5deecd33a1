import Glibc

@main struct Main {
  static func main() {
    exit(AppRunner.run(AppOptions(startsInWizard: CommandLine.arguments.count > 1, resumeCode: CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : nil, setup: Setup())))
  }
}
