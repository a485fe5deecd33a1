import Messages
import Terminal

/// The language of the command line itself: of `--help`, and of what is said of wrong usage.
///
/// It must be known before anything is parsed, because the parser takes the words of every option with it.
enum CommandLanguage {
  /// The language of this process; a test sets another one for a while.
  @TaskLocal static var current = of(Array(ProcessArguments.all.dropFirst()), otherwise: SetupLoader.language)

  static var words: Messages { Messages(current) }

  /// The language that the last `--lang` asks for, wherever it stands; otherwise that of the environment.
  static func of(_ arguments: [String], otherwise environment: Language) -> Language {
    var language = environment
    let words = arguments.prefix { $0 != "--" }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      let code = word.hasPrefix("--lang=") ? String(word.dropFirst("--lang=".count)) : word == "--lang" ? next : ""
      language = Language(rawValue: code) ?? language
    }
    return language
  }
}
