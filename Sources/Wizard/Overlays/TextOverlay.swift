public import Records

/// Text to read and scroll through.
public struct TextOverlay: Sendable, Hashable {
  /// What the text is about; drawing makes its rows from it.
  public enum Subject: Sendable, Hashable {
    case field(Field)
    case page(Page)
    case customers
    case kiosk
    /// The page of a kiosk on which a code is typed.
    case kioskCode
    case record(title: String, entries: [ReviewEntry], saved: LocalMoment?, by: String)
    case relationship
    /// The invitation of a request, as it is mailed.
    case invitation(number: Int64, text: String)
  }

  /// What the text is about.
  public var subject: Subject
  /// The first row of the text that is shown.
  public var scroll = 0

  /// The text from its first row.
  public init(_ subject: Subject) { self.subject = subject }

  static let keyHints = [
    KeyHint(words: "key/up-down", "does/scroll"), KeyHint(words: "key/page", "does/scroll-page"),
    KeyHint(.escape, "does/close"),
  ]

  private static let closingCommands: [Command] = [.escape, .back, .help, .activate, .cancel]

  /// The keys that move the text, and by how many rows; drawing keeps it within bounds.
  private static let steps: [(command: Command, rows: Int)] = [
    (.up, -1), (.previous, -1), (.down, 1), (.next, 1), (.pageUp, -10), (.pageDown, 10), (.home, -10_000),
    (.end, 10_000),
  ]

  mutating func handle(_ key: Key) -> OverlayOutcome {
    if case .character(let character) = key {
      if character == "q" || character == "Q" { return .closes }
      if character == " " { scroll += 10 }
      return .stays
    }
    guard let command = KeyBindings.command(for: key) else { return .stays }
    if Self.closingCommands.contains(command) { return .closes }
    if let step = Self.steps.first(where: { $0.command == command }) { scroll = max(0, scroll + step.rows) }
    return .stays
  }
}
