/// What a key means, before the page decides what to do with it.
public enum Command: Sendable, Hashable {
  case next
  case previous
  case activate
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
  case escape
  case back
  case help
  case nextProblem
  case saveAndLeave
  case suggest
  case sameAsLast
  case cancel
  case main
  case redraw
  case deleteBackward
  case deleteForward
  case deleteToEnd
  case deleteToStart
  case deleteWord
  /// Keys that must do nothing: a terminal would suspend, quit or stop its output.
  case inert
}
