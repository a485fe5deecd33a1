public import Records
import Text

/// Something that covers a page and takes its keys until it is closed.
public enum Overlay: Sendable, Hashable {
  case list(ListOverlay)
  case help(TextOverlay)
  case record(TextOverlay)
  case summary(SummaryOverlay)
  case question(QuestionOverlay)
  case file(FileOverlay)
}

/// What a key on an overlay comes to.
enum OverlayOutcome: Sendable, Hashable {
  case stays
  /// It stays, with another text to find something by.
  case filtered
  case closes
  indirect case answers(OverlayAnswer)
  /// The command means what it means on the page below.
  case passes(Command)
}

/// What a person chose on an overlay.
public enum OverlayAnswer: Sendable, Hashable {
  /// A thing of a list; `movesOn` where the person goes to the next question with the same key.
  case item(ListOverlay.Target, value: String, movesOn: Bool = false)
  case problem(Problem)
  case choice(QuestionOverlay.Subject, QuestionOverlay.Choice)
  case file(FileOverlay.Content, path: String)
  /// What is to be done with the thing that is read.
  case act(TextOverlay.Act)
}

extension Overlay {
  /// What a key does; each kind of overlay has its keys here, on every page.
  mutating func handle(_ key: Key) -> OverlayOutcome {
    if KeyBindings.command(for: key) == .redraw { return .passes(.redraw) }
    switch self {
    case .list(var list):
      let outcome = list.handle(key)
      self = .list(list)
      return outcome
    case .help(var text):
      let outcome = text.handle(key)
      self = .help(text)
      return outcome
    case .record(var text):
      let outcome = text.handle(key)
      self = .record(text)
      return outcome
    case .summary(var summary):
      let outcome = summary.handle(key)
      self = .summary(summary)
      return outcome
    case .question(var question):
      let outcome = question.handle(key)
      self = .question(question)
      return outcome
    case .file(var file):
      let outcome = file.handle(key)
      self = .file(file)
      return outcome
    }
  }

  /// Puts pasted text in where the overlay takes text; `false` where it takes none.
  mutating func paste(_ text: PasteText) -> Bool {
    switch self {
    case .list(var list):
      list.insert(text.text)
      self = .list(list)
    case .file(var file):
      file.insert(text.text)
      self = .file(file)
    case .help, .record, .summary, .question: return false
    }
    return true
  }

  /// The first row shown; `nil` for those over which the page stays where it is.
  var scroll: Int? {
    switch self {
    case .list(let list): list.scroll
    case .help(let text), .record(let text): text.scroll
    case .question(let question): question.scroll
    case .summary, .file: nil
    }
  }

  /// Drawing shows this row first; `false` where the row is the page's, which is shown beside the overlay.
  mutating func scrolled(to top: Int) -> Bool {
    switch self {
    case .list(var list):
      list.scroll = top
      self = .list(list)
    case .help(var text):
      text.scroll = top
      self = .help(text)
    case .record(var text):
      text.scroll = top
      self = .record(text)
    // The page under a question stays where it was.
    case .question(var question):
      if question.scroll != nil { question.scroll = top }
      self = .question(question)
    case .file: break
    case .summary: return false
    }
    return true
  }

  /// The row of keys while the overlay is open.
  public var keyHints: [KeyHint] {
    switch self {
    case .list: ListOverlay.keyHints
    case .help(let text), .record(let text): text.keyHints
    case .summary(let summary): summary.keyHints
    case .question(let question): question.keyHints
    case .file: FileOverlay.keyHints
    }
  }

  /// Whether the overlay asks something and has buttons.
  public var isQuestion: Bool { if case .question = self { true } else { false } }
}
