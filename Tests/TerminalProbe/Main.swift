import Glibc
import Screens
import Terminal
import Wizard

/// A program only for tests: one field, the last events by name, and keys that make it crash.
@main
struct Main {
  static func main() {
    CrashGuard.install()
    // Without a name of a theme it has no colours, and asks the terminal nothing.
    let theme = CommandLine.arguments.dropFirst().first.flatMap(Theme.init(name:)) ?? .monochrome
    let device: TerminalDevice
    do {
      device = try TerminalDevice(
        term: getenv("TERM").map { String(cString: $0) }, theme: theme,
        allowsColour: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true,
        crashSentence: "The probe stopped. Draft K7Q2 is kept: probe --resume K7Q2")
    } catch {
      print("no screen: \(error)")
      exit(2)
    }
    var probe = Probe(size: device.size)
    var code: Int32?
    while code == nil {
      if !device.hasPendingInput { device.show(probe.canvas(device.look)) }
      code = probe.take(device.nextEvent(), device)
    }
    device.close()
    exit(code ?? 0)
  }
}
