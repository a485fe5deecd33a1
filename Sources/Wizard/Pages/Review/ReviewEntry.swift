import Catalog
import Messages
public import Records
import Reference
public import Rules

/// One answer, or a few that belong together, as Review and the printed record show it.
public struct ReviewEntry: Sendable, Hashable {
  /// The section under which Review shows the entry.
  public var section: ReviewSection
  /// The key of the label's words.
  public var label: String
  /// Values for the placeholders of the label.
  public var labelArguments: [String: String] = [:]
  /// The answer as people read it.
  public var value: String
  /// An amount at the end of the row, or empty.
  public var amount = ""
  /// The fields that the entry shows.
  public var fields: [Field]
  /// Where Enter goes.
  public var target: Focus
  /// What the rules found; the row shows its message.
  public var finding: Finding?
  /// Whether the form asks for it, so that it can be changed.
  public var isAsked = true
  /// Whether an update from Review changed the answer.
  public var isChanged = false
}
