/// One piece of what line mode writes, in the order in which it is written.
public enum LineOutput: Sendable, Hashable {
  /// A line of standard output.
  case says(String)
  /// What stands before the answer, on standard output: the line does not end behind it.
  case asks(String)
  /// Why something was not taken, or wants a second look: a line of standard error.
  case reason(String)
}
