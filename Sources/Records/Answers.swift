public import Rules

/// What has been answered so far: one text a field, and the two lists.
///
/// Choices, dates and ticks are texts too, spelt as in the JSON record: `education`, `2026-11-20`, `true`.
public struct Answers: Hashable, Sendable {
  private var texts: [String]
  /// Partner IDs of the additional resellers, in the order given.
  public var additionalResellers: [String]
  /// The subscriptions, in the order given.
  public var subscriptions: [OrderLine]

  /// Nothing answered yet.
  public init() {
    texts = Array(repeating: "", count: Field.allCases.count)
    additionalResellers = []
    subscriptions = []
  }

  /// Whether every single field but one has the same value in both.
  public func isSame(as other: Answers, besides field: Field) -> Bool {
    let except = field.ordinal
    return texts.indices.allSatisfy { $0 == except || texts[$0] == other.texts[$0] }
  }

  /// Whether a field has an answer; a list has one with its first element.
  public func isAnswered(_ field: Field) -> Bool {
    switch field {
    case .additionalResellers: !additionalResellers.isEmpty
    case .subscriptions: !subscriptions.isEmpty
    default: !texts[field.ordinal].isEmpty
    }
  }

  /// The value of a single field; the two lists read as empty here and ignore writing.
  public subscript(field: Field) -> String {
    get { texts[field.ordinal] }
    set {
      guard field != .additionalResellers, field != .subscriptions else { return }
      texts[field.ordinal] = newValue
    }
  }
}
