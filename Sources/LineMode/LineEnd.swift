public import Wizard

/// How line mode ended.
public enum LineEnd: Sendable, Hashable {
  /// The record is in the store, under this reference.
  case saved(reference: String)
  /// The draft is kept; its code resumes it.
  case kept(code: String)
  /// Nothing was answered, so nothing is kept.
  case nothingKept
  /// The store could not be written; the draft is in a file.
  case inFile(path: String, code: String)
  /// A draft that was asked about was left as it is.
  case untouched(code: String)
  /// Another session has the draft, and nothing was typed here since.
  case moved(code: String)
  /// Another program erased the draft while it was open here.
  case erased
  /// Neither the store nor a file could be written; the words of the store.
  case lost(Notice)
}
