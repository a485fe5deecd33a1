public import Records

/// What comes of opening an application.
public enum ApplicationTaking: Hashable, Sendable {
  /// The draft that finishes it, which this session alone may save now.
  case taken(Draft)
  /// A draft of it is there that is only taken by force: that operator's, saved last then (UTC, ISO 8601).
  case open(by: String, since: String)
  /// There is no such application (any more).
  case none
}
