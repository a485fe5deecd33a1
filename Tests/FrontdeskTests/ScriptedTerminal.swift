import Screens
import Terminal
import Wizard

@testable import frontdesk

/// A terminal without a terminal: what happens on it is written down beforehand; afterwards the line drops.
final class ScriptedTerminal: TerminalPort {
  let size = ScreenSize(rows: 24, columns: 80)
  let hasFunctionKeys = true
  private var script: ArraySlice<Event>
  /// The screen as it was when each event was asked for.
  private(set) var screens: [[String]] = []
  private var shown: [String] = []

  enum Event {
    case key(Key)
    case text(String)
    /// A person rests until the moment that was asked for.
    case rest
    case signal(TerminalSignal)
    /// Something happens elsewhere before the next event.
    case meanwhile(() -> Void)
  }

  init(_ script: [Event]) { self.script = script[...] }

  func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    guard let event = script.popFirst() else { return .endOfInput }
    switch event {
    case .key(let key): return .input(.key(key))
    case .text(let text):
      script = text.dropFirst().map { .key(.character($0)) } + script
      return .input(.key(.character(text.first ?? " ")))
    case .rest:
      // The reducer reads the clock itself, so the moment has to come.
      let end = ContinuousClock.now + .milliseconds(timeoutMilliseconds ?? 0)
      while ContinuousClock.now < end {}
      return .timeout
    case .signal(let signal): return .signal(signal)
    case .meanwhile(let happens):
      screens.append(shown)
      happens()
      return nextEvent(timeoutMilliseconds: timeoutMilliseconds)
    }
  }

  func show(_ canvas: Canvas, changed: Range<Int>?) { shown = canvas.lines() }

  func redraw() {}
}
