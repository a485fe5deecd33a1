import Messages
import Terminal

/// A start of the interactive program that is plain enough to be read without the parser.
///
/// `frontdesk` or `frontdesk add`, with the options that every command has and `--operator`, each that takes a value with a value of its own.
struct DirectStart {
  private var options = SetupOptions()
  private var startsInWizard = false
  /// The value of `--log`.
  private var logFile: String?

  /// `nil` where the parser has to look at the arguments.
  init?(_ arguments: [String]) {
    var place = 0
    while place < arguments.count {
      let argument = arguments[place]
      if argument == "add", !startsInWizard {
        startsInWizard = true
        place += 1
        continue
      }
      if argument == "--quiet", !options.isQuiet {
        options.isQuiet = true
        place += 1
        continue
      }
      guard place + 1 < arguments.count, !arguments[place + 1].hasPrefix("-"),
        take(argument, arguments[place + 1])
      else { return nil }
      place += 2
    }
  }

  /// Takes an option that has not been said before.
  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--config" where options.configuration == nil: options.configuration = value
    case "--store" where options.store == nil: options.store = value
    case "--operator" where options.operatorName == nil: options.operatorName = value
    case "--log" where logFile == nil: logFile = value
    case "--lang" where options.language == nil:
      guard let language = Language(rawValue: value) else { return false }
      options.language = language
    case "--theme" where options.theme == nil:
      guard let theme = Theme(name: value) else { return false }
      options.theme = theme
    default: return false
    }
    return true
  }

  func run() -> Int32 {
    LoggedRun.run(logFile, Messages(SetupLoader.language(options)), startsInWizard ? "add" : "") { run($0) }
  }

  private func run(_ log: EventLog?) -> Int32 {
    var options = options
    options.log = log
    do throws(ConfigurationFailure) {
      return AppRunner.run(AppOptions(startsInWizard: startsInWizard, setup: try SetupLoader.load(options)))
    } catch {
      StandardError.say(error.text(Messages(SetupLoader.language(options))))
      return error.status
    }
  }
}
