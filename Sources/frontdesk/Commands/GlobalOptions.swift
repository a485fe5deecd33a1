import ArgumentParser
import Messages
import Terminal

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read this configuration.", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var config: String?

  @Option(help: ArgumentHelp("Use this customer store.", valueName: "file"), completion: .file())
  var store: String?

  @Option(
    help: ArgumentHelp("Speak this language: en or nl.", valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)), transform: language)
  var lang: Language?

  @Option(
    help: ArgumentHelp("Draw the pages in this theme: \(GlobalOptions.themes).", valueName: "theme"),
    completion: .list(Theme.allCases.map(\.rawValue)), transform: theme)
  var theme: Theme?

  private static let themes = Theme.allCases.map(\.rawValue).joined(separator: ", ")

  @Sendable private static func theme(_ name: String) throws -> Theme {
    guard let theme = Theme(name: name) else { throw ValidationError("Give one of \(themes).") }
    return theme
  }

  @Sendable private static func language(_ code: String) throws -> Language {
    guard let language = Language(rawValue: code) else { throw ValidationError("Give en or nl.") }
    return language
  }

  /// The same, with what was said before the name of the command where this level says nothing.
  func filled(from outer: GlobalOptions) -> GlobalOptions {
    var filled = self
    filled.config = config ?? outer.config
    filled.store = store ?? outer.store
    filled.lang = lang ?? outer.lang
    filled.theme = theme ?? outer.theme
    return filled
  }

  /// What was said on this level, else what was said before the name of the command.
  func options(over outer: GlobalOptions?) -> SetupOptions {
    SetupOptions(
      configuration: config ?? outer?.config, store: store ?? outer?.store, language: lang ?? outer?.lang,
      theme: theme ?? outer?.theme)
  }
}
