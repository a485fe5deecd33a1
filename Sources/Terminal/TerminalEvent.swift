public import Wizard

/// What comes from the terminal or the system.
public enum TerminalEvent: Equatable, Sendable {
  case input(InputEvent)
  /// The window has another size, or its picture was lost: draw again.
  case resized(ScreenSize)
  case signal(TerminalSignal)
  /// Another thread raised the event that was waited for besides.
  case woken
  /// Nothing came for as long as was asked.
  case timeout
  /// The terminal is gone. Told once; after it only signals and timeouts come.
  case endOfInput
}
