public import Records

/// What a code typed at a kiosk comes to.
public enum CodeTaking: Hashable, Sendable {
  /// The draft, which this session alone may save now.
  case taken(Draft)
  /// The code's draft was handed in, no longer than three days ago: under this reference, then (UTC, ISO 8601).
  case handedIn(reference: String, at: String)
  /// The code is right, but comes from elsewhere than the draft's last save: this answer is asked for too.
  case asks(Field)
  /// No draft has the code, or the answer is wrong; so many seconds must pass before the next try.
  case wrong(wait: Int)
  /// Not looked at, and not counted: so many seconds must pass.
  case wait(seconds: Int)
}
