/// Why there is no screen to draw on.
public enum TerminalError: Error, Equatable, Sendable {
  /// Input or output is not a terminal.
  case noTerminal
  /// The terminal of this name cannot place text; what cannot be printed is left out of the name.
  case unusable(String)
  /// The terminal of this name may keep earlier pictures, and the caller wanted one that does not.
  case remembers(String)
  /// The system refused, with this `errno`.
  case refused(Int32)
}
