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
    case record(
      title: String, entries: [ReviewEntry], saved: LocalMoment?, by: String, corrected: Correction? = nil,
      tenant: LinkedTenant? = nil)
    case relationship
    /// The invitation of a request, as it is mailed.
    case invitation(number: Int64, text: String)
  }

  /// When a record was last corrected, and by whom.
  public struct Correction: Sendable, Hashable {
    /// In local time.
    public var at: LocalMoment
    /// The operator's login.
    public var by: String

    /// A correction at a moment.
    public init(at: LocalMoment, by: String) {
      self.at = at
      self.by = by
    }
  }

  /// What a letter does with the thing that is read; the letters are the same in every language.
  public enum Act: Character, Sendable, Hashable {
    /// Begins a new customer like this one.
    case another = "n"
    /// Opens the answers of a record to be corrected.
    case correct = "c"
    /// Writes the thing as text.
    case print = "p"
    /// Writes the thing as JSON.
    case export = "e"

    /// The key of the words for what it does.
    var meaning: String {
      switch self {
      case .another: "does/like"
      case .correct: "does/correct"
      case .print: "does/print"
      case .export: "does/export"
      }
    }
  }

  /// What the text is about.
  public var subject: Subject
  /// The first row of the text that is shown.
  public var scroll = 0
  /// By how many columns a line that stays whole is moved to the left.
  public var shift = 0
  /// What can be done with the thing that is read.
  public let acts: [Act]

  /// The text from its first row.
  public init(_ subject: Subject, acts: [Act] = []) {
    self.subject = subject
    self.acts = acts
  }

  var keyHints: [KeyHint] {
    let own = acts.map { KeyHint(letter: $0.rawValue.uppercased(), $0.meaning) }
    var scrolling = [KeyHint(words: "key/up-down", "does/scroll"), KeyHint(words: "key/page", "does/scroll-page")]
    if case .invitation = subject { scrolling.insert(KeyHint(words: "key/left-right", "does/move-link"), at: 0) }
    let closing = [KeyHint(.escape, "does/close")]
    return own.isEmpty ? scrolling + closing : own + closing + scrolling
  }

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
      if let act = character.lowercased().first.flatMap(Act.init), acts.contains(act) { return .answers(.act(act)) }
      return .stays
    }
    guard let command = KeyBindings.command(for: key) else { return .stays }
    if Self.closingCommands.contains(command) { return .closes }
    if command == .left || command == .right { shift(by: command == .left ? -Self.shiftColumns : Self.shiftColumns) }
    if let step = Self.steps.first(where: { $0.command == command }) { scroll = max(0, scroll + step.rows) }
    return .stays
  }

  private static let shiftColumns = 20

  /// Moves the line that is not broken over rows; its last columns stay in sight.
  private mutating func shift(by columns: Int) {
    guard case .invitation(_, let text) = subject else { return }
    let longest = text.split(separator: "\n").lazy.filter(\.isLink).map(\.count).max() ?? 0
    shift = min(max(0, shift + columns), max(0, longest - Self.shiftColumns))
  }
}

extension StringProtocol {
  /// Whether it is the address of a page and nothing else: such a line is not broken over rows.
  public var isLink: Bool { hasPrefix("https://") && !contains { $0.isWhitespace } }
}
