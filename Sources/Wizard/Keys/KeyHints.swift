import Records

/// A key that works for the thing in focus, and the word for what it does.
public struct KeyHint: Sendable, Hashable {
  public enum Name: Sendable, Hashable {
    /// The key of a command, or its twin.
    case command(Command)
    /// The key of the words that name it, such as `key/space`.
    case words(String)
    /// The digits from 1 to that number, or to 9.
    case digits(Int)
    /// A letter, the same in every language.
    case letter(String)
  }

  public var name: Name
  /// The key of the words for what it does.
  public var meaning: String

  init(_ command: Command, _ meaning: String) {
    name = .command(command)
    self.meaning = meaning
  }
  init(words: String, _ meaning: String) {
    name = .words(words)
    self.meaning = meaning
  }
  init(digits count: Int, _ meaning: String) {
    name = .digits(count)
    self.meaning = meaning
  }
  init(letter: String, _ meaning: String) {
    name = .letter(letter)
    self.meaning = meaning
  }
}

extension WizardState {
  /// The row of keys: what works here and now, the likeliest first where not all fit.
  public var keyHints: [KeyHint] {
    switch overlay {
    case .list: Self.listHints
    case .help, .record: Self.textHints
    case .summary(let summary): Self.summaryHints(summary.problems.count)
    case .question(let question): question.keyHints
    case .file: Self.fileHints
    case nil: pageHints
    }
  }

  static let listHints = [
    KeyHint(words: "key/type", "does/find"), KeyHint(words: "key/up-down", "does/move"),
    KeyHint(.activate, "does/choose"), KeyHint(.escape, "does/close"),
  ]
  static let textHints = [
    KeyHint(words: "key/up-down", "does/scroll"), KeyHint(words: "key/page", "does/scroll-page"),
    KeyHint(.escape, "does/close"),
  ]
  /// Where a page is longer than the window and nothing on it can be in focus.
  public static let scrollHint = KeyHint(words: "key/up-down", "does/scroll")
  static let questionHints = [
    KeyHint(words: "key/up-down", "does/choose"), KeyHint(.activate, "does/press"), KeyHint(.escape, "does/close"),
  ]

  static let fileHints = [KeyHint(.activate, "does/write"), KeyHint(.escape, "does/back")]

  private static func summaryHints(_ count: Int) -> [KeyHint] {
    [
      KeyHint(digits: count, "does/go-to"), KeyHint(words: "key/up-down", "does/choose"),
      KeyHint(.activate, "does/go-to"), KeyHint(.escape, "does/close"), KeyHint(.help, "does/help"),
      KeyHint(.cancel, "does/cancel"),
    ]
  }

  private var pageHints: [KeyHint] {
    switch page {
    case .receipt:
      [
        KeyHint(.activate, "does/done"), KeyHint(letter: "A", "does/another"), KeyHint(letter: "P", "does/record"),
        KeyHint(.help, "does/help"),
      ]
    case .submit:
      [
        KeyHint(.next, "does/next"), KeyHint(.activate, "does/press"), KeyHint(.help, "does/help"),
        KeyHint(.saveAndLeave, "does/save"), KeyHint(.back, "does/back"), KeyHint(.cancel, "does/cancel"),
        KeyHint(.main, "does/submit"),
      ]
    case .review: focusHints + [KeyHint(.help, "does/help"), KeyHint(.nextProblem, "does/next-notice")] + leaveHints
    case .accountDetails, .subscriptions: focusHints + formHints + leaveHints
    }
  }

  /// What the thing in focus itself knows.
  private var focusHints: [KeyHint] {
    switch focus {
    case .field(let field):
      switch Control.of(field) {
      case .list, .adder: [KeyHint(words: "key/space", "does/open-list")]
      case .choice: [KeyHint(words: "key/left-right", "does/choose")]
      case .tick: [KeyHint(words: "key/space", "does/tick")]
      case .text, .date: []
      }
    case .additionalReseller: [KeyHint(.activate, "does/change"), KeyHint(.deleteForward, "does/remove")]
    case .offerSearch: [KeyHint(words: "key/type", "does/find"), KeyHint(.down, "does/to-list")]
    case .line(_, .tick): [KeyHint(words: "key/space", "does/remove"), KeyHint(.next, "does/next")]
    case .line(_, .quantity): [KeyHint(words: "key/up-down", "does/more-less"), KeyHint(.next, "does/next")]
    case .line: [KeyHint(words: "key/space", "does/change"), KeyHint(.next, "does/next")]
    case .offer(let id):
      (isObstructed(id) ? [] : [KeyHint(words: "key/space", "does/choose")]) + [KeyHint(words: "key/type", "does/find")]
    case .answer: [KeyHint(words: "key/up-down", "does/answer"), KeyHint(.activate, "does/change")]
    case .sectionUpdate: [KeyHint(words: "key/up-down", "does/answer"), KeyHint(.activate, "does/update")]
    case .existingCustomer: [KeyHint(words: "key/up-down", "does/answer"), KeyHint(.activate, "does/show")]
    case .button: [KeyHint(.activate, "does/press")]
    }
  }

  private var formHints: [KeyHint] {
    var hints = [KeyHint(.help, "does/help")]
    hints.append(KeyHint(.nextProblem, page == .subscriptions ? "does/problem" : "does/next-problem"))
    hints.append(KeyHint(.saveAndLeave, "does/save"))
    switch focus {
    case .field where customerInFocus != nil: hints.append(KeyHint(.suggest, "does/show"))
    case .field(.state) where suggestion(for: .state) == nil && !areaItems.isEmpty:
      hints.append(KeyHint(.suggest, "does/list"))
    case .field(let field) where suggestion(for: field) != nil: hints.append(KeyHint(.suggest, "does/suggest"))
    case .offer(let id) where isObstructed(id): hints.append(KeyHint(.suggest, "does/why-not"))
    default: break
    }
    return hints
  }

  private func isObstructed(_ id: String) -> Bool { offers.contains { $0.id == id && $0.obstacle != nil } }

  private var leaveHints: [KeyHint] {
    [
      KeyHint(.back, "does/back"), KeyHint(.cancel, "does/cancel"),
      KeyHint(.main, reviewReturn == nil ? "does/next" : "does/return"),
    ]
  }
}

extension QuestionOverlay {
  var keyHints: [KeyHint] {
    canBeClosed ? WizardState.questionHints : WizardState.questionHints.filter { $0.name != .command(.escape) }
  }
}

extension CustomersState {
  public var keyHints: [KeyHint] {
    switch overlay {
    case .question: return WizardState.questionHints
    case .help, .record: return WizardState.textHints
    default: break
    }
    var hints: [KeyHint] = []
    if buttons.contains(focus) {
      if buttons.count > 1 { hints.append(KeyHint(words: "key/left-right", "does/choose")) }
      hints.append(KeyHint(.activate, "does/press"))
    } else {
      hints += [KeyHint(words: "key/type", "does/find"), KeyHint(.down, "does/choose")]
    }
    if focusedRow != nil { hints.append(KeyHint(.activate, "does/open")) }
    if case .draft = focusedRow?.kind { hints.append(KeyHint(.deleteForward, "does/discard")) }
    hints += [KeyHint(.help, "does/help"), KeyHint(.saveAndLeave, "does/leave")]
    return canAdd ? hints + [KeyHint(.main, "does/add-customer")] : hints
  }
}
