public import Text

/// Where the person is on a page.
public struct Place: Sendable, Hashable {
  /// The thing on the page that keys go to.
  public var focus: Focus
  /// The text under the caret, when the thing in focus is text.
  public var editor = TextEditor()
  /// True until the first digit typed, which replaces the number.
  public var isFresh = false
  /// The option under the caret, of a choice whose options stand in rows of their own; `nil` for the chosen one.
  public var option: Int?
  /// First row of the body that is shown.
  public var scroll = 0

  init(_ focus: Focus) { self.focus = focus }
}
