/// A language in which Frontdesk speaks.
public enum Language: String, CaseIterable, Sendable, Hashable {
  case english = "en"
  case dutch = "nl"
}
