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
    let session = AppSession(setup: setup, terminal: terminal, startsInWizard: options.startsInWizard)
    defer { terminal.close() }
    let end = session.run(start)
    terminal.close()
    return farewell(end, words)
  }

  /// Says on the terminal that is left what became of the answers.
  private static func farewell(_ end: AppEnd, _ words: Messages) -> Int32 {
    switch end {
    case .finished(let reference):
      if let reference { StandardError.say(words.text("notice/saved", ["reference": reference])) }
      return ExitStatus.done
    case .discarded:
      StandardError.say(words.text("notice/discarded"))
      return ExitStatus.done
    case .draftKept(let code):
      StandardError.say(words.text("app/draft-kept", ["code": code]))
      return ExitStatus.interrupted
    case .draftInFile(let path, let code):
      StandardError.say(words.text("app/draft-in-file", ["path": path, "code": code]))
      return ExitStatus.interrupted
    case .draftMoved(let code):
      StandardError.say(words.text("app/draft-moved", ["code": code]))
      return ExitStatus.interrupted
    case .draftLost(let reason):
      StandardError.say(words.text("app/draft-lost", ["reason": reason]))
      return ExitStatus.readWrite
    case .failed(let message, let status):
      StandardError.say(message)
      return status
    }
  }
}

/// With what a wizard begins.
struct WizardStart {
  /// The resume code of a draft to go on with.
  var code: String?
  /// Answers to begin with.
  var answers: Answers?
}

/// How the interactive program ended.
enum AppEnd {
  /// The reference of the record that was saved last, when the wizard was all there was.
  case finished(reference: String?)
  case discarded
  case draftKept(code: String)
  /// The store could not be written; the draft is in a file of its own.
  case draftInFile(path: String, code: String)
  /// Another session goes on with the draft.
  case draftMoved(code: String)
  /// Neither the store nor a file could be written.
  case draftLost(reason: String)
  case failed(message: String, status: Int32)
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
