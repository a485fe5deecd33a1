/// How the program ends.
public enum Departure: Sendable, Hashable {
  /// Everything that was to be done is done.
  case finished
  /// The draft was kept; it can be resumed by its code.
  case draftKept(code: String)
  case discarded
  /// The draft was erased at somebody's request, while it was open here.
  case erased
  /// Nobody pressed a key for too long; the draft was kept, if there was one.
  case idle(code: String?)
  /// The store could not be written; the draft is in a file.
  case draftInFile(path: String, code: String)
  /// Another session goes on with the draft; nothing was saved here.
  case draftMoved(code: String)
  /// Neither the store nor a file could be written, and the session is over; the words of the store.
  case draftLost(Notice)
}
