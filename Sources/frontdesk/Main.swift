import Glibc
import Messages
import Terminal

@main
struct Main {
  static func main() {
    let arguments = ProcessArguments.all
    if arguments.isEmpty {
      StandardError.say(Messages(.english).text("app/no-arguments"))
      exit(ExitStatus.internal)
    }
    exit(Program.run(Array(arguments.dropFirst())))
  }
}
