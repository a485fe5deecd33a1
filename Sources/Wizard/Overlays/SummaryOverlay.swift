public import Records

/// The list of problems after *Next*.
public struct SummaryOverlay: Sendable, Hashable {
  /// The problems, in the order of the page.
  public var problems: [Problem]
  /// The place of the marked problem in `problems`.
  public var selected = 0
  /// The digits of a line's number that were typed, where another one could follow.
  public private(set) var typed = ""

  /// The list with its first problem marked.
  public init(_ problems: [Problem]) { self.problems = problems }

  var keyHints: [KeyHint] {
    [
      KeyHint(digits: problems.count, "does/go-to"), KeyHint(words: "key/up-down", "does/choose"),
      KeyHint(.activate, "does/go-to"), KeyHint(.escape, "does/close"), KeyHint(.help, "does/help"),
      KeyHint(.cancel, "does/cancel"),
    ]
  }

  mutating func handle(_ key: Key) -> OverlayOutcome {
    if case .character(let character) = key { return type(character) }
    typed = ""
    guard let command = KeyBindings.command(for: key) else { return .stays }
    let last = problems.count - 1
    switch command {
    case .up, .previous: selected = max(0, selected - 1)
    case .down, .next: selected = min(last, selected + 1)
    case .pageUp, .home: selected = 0
    case .pageDown, .end: selected = last
    case .activate: return goes(to: selected)
    case .nextProblem: return goes(to: 0)
    case .escape, .back: return .closes
    case .main, .help, .cancel, .saveAndLeave: return .passes(command)
    case .left, .right, .wordLeft, .wordRight, .suggest, .sameAsLast, .redraw, .deleteBackward, .deleteForward,
      .deleteToEnd, .deleteToStart, .deleteWord, .inert:
      break
    }
    return .stays
  }

  /// A number goes to its line once no other digit can follow; a digit that makes no line's number does nothing.
  private mutating func type(_ character: Character) -> OverlayOutcome {
    guard character.isASCII, character.isWholeNumber, let number = Int(typed + String(character)),
      problems.indices.contains(number - 1)
    else { return .stays }
    selected = number - 1
    typed.append(character)
    guard number * 10 > problems.count else { return .stays }
    typed = ""
    return goes(to: selected)
  }

  private func goes(to place: Int) -> OverlayOutcome {
    problems.indices.contains(place) ? .answers(.problem(problems[place])) : .stays
  }
}
