import Messages
import Records
import Rules
import Screens
import Terminal
import Wizard

/// Runs the interactive program and gives its exit status.
enum AppRunner {
  /// Opens the terminal, shows the first page, then the store and the lists, and goes on until the person leaves.
  static func run(_ options: AppOptions) -> Int32 {
    let setup = options.setup
    let words = Messages(setup.language)
    guard setup.role.canAddCustomers || !options.startsInWizard else {
      StandardError.say(words.text("app/may-not-add"))
      return ExitStatus.notAllowed
    }
    var start = WizardStart(code: options.resumeCode)
    if let file = options.answersFile {
      switch AnswersFile.read(file, setup: setup) {
      case .answers(let answers): start.answers = answers
      case .refused(let status): return status
      }
    }
    let terminal: TerminalDevice
    do {
      terminal = try TerminalDevice(
        term: ProcessEnvironment["TERM"], theme: setup.terminalTheme,
        allowsColour: (ProcessEnvironment["NO_COLOR"] ?? "").isEmpty, crashSentence: words.text("app/crashed"))
    } catch {
      StandardError.say(words.text(of: error))
      return ExitStatus.usage
    }
    defer { terminal.close() }
    let worker: StoreWorker
    do throws(SystemFailure) { worker = try StoreWorker(setup: setup) } catch {
      terminal.close()
      StandardError.say(error.reason)
      return ExitStatus.readWrite
    }
    let session = AppSession(
      setup: setup, worker: worker, terminal: terminal, startsInWizard: options.startsInWizard)
    let end = session.run(start)
    terminal.close()
    let (message, status) = end.farewell(words)
    if let message { StandardError.say(message) }
    return status
  }
}

/// With what a wizard begins.
struct WizardStart {
  /// The resume code of a draft to go on with.
  var code: String?
  /// Answers to begin with.
  var answers: Answers?
}

extension Messages {
  /// Why there is no screen, in words.
  fileprivate func text(of error: TerminalError) -> String {
    switch error {
    case .noTerminal: text("app/no-terminal")
    case .unusable(let name): text("app/unusable-terminal", ["term": name])
    case .refused(let code): text("app/terminal-refused", ["code": String(code)])
    }
  }
}
