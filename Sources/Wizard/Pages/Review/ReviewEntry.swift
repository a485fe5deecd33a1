import Catalog
import Messages
public import Records
import Reference
public import Rules

/// One answer, or one line of the order, as Review and the printed record show it.
public struct ReviewEntry: Sendable, Hashable {
  /// The section under which Review shows the entry.
  public var section: ReviewSection
  /// What the answer is called, or the title of the offer.
  public var label: String
  /// The answer as people read it.
  public var value: String
  /// An amount at the end of the row, or empty.
  public var amount = ""
  /// The field whose answer the entry shows; `nil` for what is no answer.
  public var field: Field?
  /// Where Enter goes.
  public var target: Focus
  /// What follows from the answer, where that is not plain; or empty.
  public var note = ""
  /// What the rules found; the row shows its message.
  public var finding: Finding?
  /// Whether the form asks for it, so that it can be changed.
  public var isAsked = true
  /// Whether an update from Review changed the answer.
  public var isChanged = false
}

extension ReviewEntry {
  /// Whether a problem at a place of the record is shown at this entry: one of a line of the order at that line.
  public func shows(_ path: FieldPath) -> Bool {
    if case .subscription(let line, _) = path, case .line(let index, _) = target { return line == index }
    if case .subscription = path { return false }
    return path.field != .subscriptions && path.field == field
  }
}
