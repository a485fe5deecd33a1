/// How a field is answered.
public enum Control: Sendable, Hashable {
  /// Text of at most so many Characters (an e-mail address: octets); `nil` where the rules alone limit it.
  case text(limit: Int?)
  /// Text that is read as a date and kept as `2026-11-20`.
  case date
  case list(ListSource)
  case choice(Choices)
  case tick
  /// A list of answers: a button that adds one.
  case adder

  /// Whether the answer is typed.
  public var isText: Bool {
    switch self {
    case .text, .date: true
    case .list, .choice, .tick, .adder: false
    }
  }

  /// What the list holds from which the answer is chosen; `nil` for another control.
  public var list: ListSource? { if case .list(let source) = self { source } else { nil } }

  /// The choices that are shown beside each other; `nil` for another control.
  public var choices: Choices? { if case .choice(let choices) = self { choices } else { nil } }
}

/// What a list holds.
public enum ListSource: Sendable, Hashable {
  /// The partner's markets.
  case countries
  /// The languages of the customer's country.
  case cultures
  /// The partner's resellers, and none of them.
  case resellers
}
