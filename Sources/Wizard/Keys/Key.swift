/// A key as a person names it, after decoding.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  /// F1 to F12.
  case function(Int)
  /// Ctrl with a lower-case letter or one of `\ ] ^ _`; never those with a key of their own (Tab, Enter, Backspace,
  /// Escape).
  case control(Character)
  /// A character with Alt that has no meaning of its own, or typed just after Escape: text, or that Escape
  /// where something is open.
  case alt(Character)
}
