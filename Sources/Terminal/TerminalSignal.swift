/// A signal that asks the program to leave.
public enum TerminalSignal: Equatable, Sendable {
  /// SIGHUP: the line was dropped or the window closed.
  case hangUp
  /// SIGTERM.
  case terminate
  /// SIGINT sent from outside; the key Ctrl-C is a key.
  case interrupt
}
