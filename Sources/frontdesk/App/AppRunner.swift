import Glibc
import LineMode
import Messages
import Records
import Rules
import Screens
import Store
import Terminal
import Wizard

/// Runs the interactive program and gives its exit status.
enum AppRunner {
  /// Opens the terminal, shows the first page, then the store and the lists, and goes on until the person leaves.
  static func run(_ options: AppOptions) -> Int32 {
    let setup = options.setup
    if setup.isKiosk { return KioskRunner.run(setup) }
    let words = Messages(setup.language)
    let isLine = options.isLine || LineChoice.isWanted
    if options.startsInWizard || isLine, let why = setup.whyNotAdd {
      StandardError.say(words.text(why))
      return ExitStatus.notAllowed
    }
    if setup.isHomeMissing {
      StandardError.say(words.text(of: .noHome, path: setup.storePath))
      return ExitStatus.of(StoreError.noHome)
    }
    let mark = StoreMark(setup)
    if mark.isGone {
      guard asks(words.text("app/store-gone", ["path": setup.storePath])) else { return ExitStatus.readWrite }
      mark.remove()
    }
    var start = WizardStart(code: options.resumeCode)
    if let file = options.answersFile {
      switch AnswersFile.read(file, setup: setup) {
      case .answers(let answers): start.answers = answers
      case .refused(let status): return status
      }
    }
    return isLine ? LineRunner.run(setup, start) : runOnScreen(options, start, words)
  }

  /// Shows the pages; a terminal that can show none is asked one question a line.
  private static func runOnScreen(_ options: AppOptions, _ start: WizardStart, _ words: Messages) -> Int32 {
    let setup = options.setup
    let terminal: TerminalDevice
    do {
      terminal = try TerminalDevice(
        term: ProcessEnvironment["TERM"], theme: setup.terminalTheme,
        allowsColour: (ProcessEnvironment["NO_COLOR"] ?? "").isEmpty, crashSentence: words.text("app/crashed"))
    } catch {
      if let log = setup.log { log.note("no-screen", ("why", .name(error.name))) }
      StandardError.say(words.text(of: error))
      if case .unusable = error, setup.whyNotAdd == nil { return LineRunner.run(setup, start) }
      return ExitStatus.usage
    }
    defer { terminal.close() }
    if let log = setup.log { log.note(terminal.facts, terminal.size) }
    guard let worker = StoreWorker.started(setup, saying: words) else { return ExitStatus.readWrite }
    let session = AppSession(
      setup: setup, worker: worker, terminal: terminal, startsInWizard: options.startsInWizard)
    let end = session.run(start)
    terminal.close()
    return say(end, words, setup)
  }

  /// Says how the program ended, on the terminal that is left.
  private static func say(_ end: AppEnd, _ words: Messages, _ setup: Setup) -> Int32 {
    if let log = setup.log { log.note("end", ("how", .name(end.name))) }
    let (message, status) = end.farewell(words)
    if let message { setup.sayEnd(message, status) }
    return status
  }

  /// Asks a question on the terminal before any page is shown; only yes, in either language, is yes.
  private static func asks(_ question: String) -> Bool {
    StandardError.say(question)
    guard isatty(STDIN_FILENO) == 1, let answer = readLine() else { return false }
    return YesOrNo.read(answer) == true
  }
}

/// With what a wizard begins.
struct WizardStart {
  /// The resume code of a draft to go on with.
  var code: String?
  /// Answers to begin with.
  var answers: Answers?
}

extension TerminalError {
  /// What it is called in a log.
  fileprivate var name: StaticString {
    switch self {
    case .noTerminal: "no-terminal"
    case .unusable: "unusable"
    case .remembers: "remembers"
    case .refused: "refused"
    }
  }
}

extension Messages {
  /// Why there is no screen, in words.
  func text(of error: TerminalError) -> String {
    switch error {
    case .noTerminal: text("app/no-terminal")
    case .unusable(let name): text("app/unusable-terminal", ["term": name])
    case .remembers(let name): text("app/terminal-remembers", ["term": name])
    case .refused(let code): text("app/terminal-refused", ["code": String(code)])
    }
  }
}
