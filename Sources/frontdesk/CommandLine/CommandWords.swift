import ArgumentParser
import Messages

/// Words of the command line, found by key in its language whenever the parser asks for them.
extension ArgumentHelp {
  /// The help of an option, and what its value is called.
  static func words(
    _ key: String, _ arguments: [String: String] = [:], value: String? = nil
  ) -> ArgumentHelp {
    let words = CommandLanguage.words
    return ArgumentHelp("\(words.text(key, arguments))", valueName: value.map { words.text($0) })
  }
}

extension CommandConfiguration {
  /// A command whose sentence stands under a key, and its paragraphs, where it has some, under the same with `.discussion`.
  init(
    _ name: String, about key: String, version: String = "", subcommands: [any ParsableCommand.Type] = []
  ) {
    let words = CommandLanguage.words
    let discussion = key + ".discussion"
    self.init(
      commandName: name, abstract: words.text(key), discussion: words.has(discussion) ? words.text(discussion) : "",
      version: version, subcommands: subcommands)
  }
}

extension ValidationError {
  init(words key: String, _ arguments: [String: String] = [:]) {
    self.init(CommandLanguage.words.text(key, arguments))
  }
}
