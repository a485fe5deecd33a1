import Text

/// The overlays on a page: the open one, and the question that it was opened from.
public struct OverlayStack: Sendable, Hashable {
  /// The overlay that is seen and takes the keys.
  public private(set) var top: Overlay?
  /// Covered by a record, the name of a file or help: a question, the thing that is to be written, the list of problems;
  /// shown again when that is closed.
  private var behind: [Overlay] = []

  /// No overlay is open.
  public init() {}

  /// Lays an overlay over the page; a record or a file keeps what it was opened from.
  mutating func open(_ overlay: Overlay) {
    switch (overlay, top) {
    case (.record, .question(let question)?), (.file, .question(let question)?): behind = [.question(question)]
    case (.file, .record(let text)?): behind.append(.record(text))
    case (.help, .summary(let summary)?): behind = [.summary(summary)]
    case (.record, _), (.file, _): break
    case (.list, _), (.help, _), (.summary, _), (.question, _): behind = []
    }
    top = overlay
  }

  /// Takes the top overlay away; what it was opened from is shown again.
  mutating func close() { top = behind.popLast() }

  /// Takes everything away.
  mutating func closeAll() {
    top = nil
    behind = []
  }

  /// What a key does; `nil` if no overlay is open.
  mutating func handle(_ key: Key) -> OverlayOutcome? {
    guard let outcome = top?.handle(key) else { return nil }
    if outcome == .closes { close() }
    return outcome
  }

  /// Puts pasted text in; `nil` if no overlay is open, `false` where the overlay takes no text.
  mutating func paste(_ text: PasteText) -> Bool? { top?.paste(text) }

  /// Drawing shows this row first; `false` where the row is the page's.
  mutating func scrolled(to row: Int) -> Bool { top?.scrolled(to: row) ?? false }

  /// Changes the list that is open, as a resumed draft had it.
  mutating func changeList(_ change: (inout ListOverlay) -> Void) {
    guard case .list(var list)? = top else { return }
    change(&list)
    top = .list(list)
  }

  /// Says why the file that was named could not be written.
  mutating func refuseFile(_ reason: String) {
    guard case .file(var file)? = top else { return }
    file.refusal = reason
    top = .file(file)
  }
}
