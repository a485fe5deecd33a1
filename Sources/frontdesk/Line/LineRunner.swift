import Messages
import Records
import Store
import Terminal
import Wizard

/// Runs line mode and gives its exit status.
enum LineRunner {
  static func run(_ setup: Setup, _ start: WizardStart) -> Int32 {
    let words = Messages(setup.language)
    if let log = setup.log { log.note("line-mode") }
    CrashGuard.install()
    CrashGuard.say(words.text("app/crashed"))
    // Before the worker's thread starts, which takes over what is blocked.
    guard let signals = EndSignals() else { return ExitStatus.internal }
    guard let worker = StoreWorker.started(setup, saying: words) else { return ExitStatus.readWrite }
    return LineSession(setup: setup, worker: worker, signals: signals).run(start)
  }
}
