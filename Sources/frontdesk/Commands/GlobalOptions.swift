import ArgumentParser
import Messages
import Terminal

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: .words("usage/option/config", value: "usage/value/file"), completion: .file(extensions: ["yaml"]))
  var config: String?

  @Option(help: .words("usage/option/store", value: "usage/value/file"), completion: .file())
  var store: String?

  @Option(
    help: .words("usage/option/lang", value: "usage/value/language"),
    completion: .list(Language.allCases.map(\.rawValue)), transform: language)
  var lang: Language?

  @Option(
    help: .words("usage/option/theme", ["themes": GlobalOptions.themes], value: "usage/value/theme"),
    completion: .list(Theme.allCases.map(\.rawValue)), transform: theme)
  var theme: Theme?

  @Option(help: .words("usage/option/log", value: "usage/value/file"), completion: .file())
  var log: String?

  @Flag(help: .words("usage/option/quiet"))
  var quiet = false

  private static let themes = Theme.allCases.map(\.rawValue).joined(separator: ", ")

  @Sendable private static func theme(_ name: String) throws -> Theme {
    guard let theme = Theme(name: name) else { throw ValidationError(words: "usage/error/theme", ["themes": themes]) }
    return theme
  }

  @Sendable private static func language(_ code: String) throws -> Language {
    guard let language = Language(rawValue: code) else { throw ValidationError(words: "usage/error/language") }
    return language
  }

  /// The same, with what was said before the name of the command where this level says nothing.
  func filled(from outer: GlobalOptions) -> GlobalOptions {
    var filled = self
    filled.config = config ?? outer.config
    filled.store = store ?? outer.store
    filled.lang = lang ?? outer.lang
    filled.theme = theme ?? outer.theme
    filled.log = log ?? outer.log
    filled.quiet = quiet || outer.quiet
    return filled
  }

  /// What was said on this level, else what was said before the name of the command; and the log that is written by then.
  func options(over outer: GlobalOptions?) -> SetupOptions {
    SetupOptions(
      configuration: config ?? outer?.config, store: store ?? outer?.store, language: lang ?? outer?.lang,
      theme: theme ?? outer?.theme, isQuiet: quiet || outer?.quiet == true, log: EventLog.current)
  }
}
