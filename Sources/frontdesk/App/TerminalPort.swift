import Screens
import Terminal
import Wizard

/// What a run of the program needs of a terminal; a test brings one of its own.
protocol TerminalPort: AnyObject {
  var size: ScreenSize { get }
  var hasFunctionKeys: Bool { get }
  /// What pictures for it are made of.
  var look: Look { get }

  /// Waits for the next event, or until one of two descriptors can be read; forever when no time is given.
  func nextEvent(timeoutMilliseconds: Int?, wake: Int32, alarm: Int32) -> TerminalEvent
  /// Drops the characters that have come already, up to the next other key.
  func dropTypedText()
  /// Shows a picture, of which only some rows can differ from the last one; `nil` for all.
  func show(_ canvas: Canvas, changed: Range<Int>?)
  /// Sends the whole picture again.
  func redraw()
  /// Lets stopped output go; `false` where the terminal takes nothing.
  func releaseOutput() -> Bool
  /// Forgets the picture, and has the terminal forget earlier ones.
  func forgetPictures()
}

extension TerminalDevice: TerminalPort {}
