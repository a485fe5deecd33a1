import Rules
public import Text

/// One line in which the name of a file is typed.
public struct FileOverlay: Sendable, Hashable {
  /// What is written into the file.
  public enum Content: Sendable, Hashable {
    case draft
    case stored(StoredThing, asText: Bool)
  }

  /// What is written into the file.
  public let content: Content
  /// The path as far as it is typed.
  public var path: TextEditor
  /// Why the file could not be written, in words.
  public var refusal: String?

  /// A path to begin with; the caret is at its end.
  public init(path: String, of content: Content = .draft) {
    self.path = TextEditor(path)
    self.content = content
  }

  /// The file of something in the store, in the home folder at first.
  init(of thing: StoredThing, asText: Bool) {
    self.init(path: "~/\(thing.fileName).\(asText ? "txt" : "json")", of: .stored(thing, asText: asText))
  }

  static let keyHints = [KeyHint(.activate, "does/write"), KeyHint(.escape, "does/back")]

  mutating func handle(_ key: Key) -> OverlayOutcome {
    if case .character(let character) = key {
      if TextNormalisation.isAllowed(character) { insert(String(character)) }
      return .stays
    }
    switch KeyBindings.command(for: key) {
    case .activate, .main: return path.isEmpty ? .stays : .answers(.file(content, path: path.text))
    case .escape, .back, .cancel: return .closes
    case let command?: if path.edit(command) { refusal = nil }
    case nil: break
    }
    return .stays
  }

  /// Puts text in at the caret, where it fits.
  mutating func insert(_ text: String) {
    if path.insert(text) { refusal = nil }
  }
}
