public import Text

/// One line in which the name of a file is typed.
public struct FileOverlay: Sendable, Hashable {
  public var path: TextEditor
  /// Why the file could not be written, in words.
  public var refusal: String?

  public init(path: String) { self.path = TextEditor(path) }

  /// The same with text put in at the caret, where it fits.
  func insert(_ text: String) -> FileOverlay {
    var changed = self
    if changed.path.insert(text) { changed.refusal = nil }
    return changed
  }
}

/// What a person is told who wanted to end something that could not be saved.
public struct NotKept: Sendable, Hashable {
  /// Where the answers are now.
  public enum Place: Sendable, Hashable {
    /// In a private file of the program's own.
    case file(String)
    /// In the store, as they were last saved.
    case store
    case memory
  }

  /// The words of the store.
  public var reason: Notice
  public var place: Place
  var attempt: Attempt
  var offersFile: Bool

  /// Whether it was the record that could not be saved, not the draft.
  public var isOfRecord: Bool { attempt == .submit }
}
