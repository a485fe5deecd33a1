import Glibc
import Screens
import Terminal
import Wizard

@testable import frontdesk

/// A terminal without a terminal: what happens on it is written down beforehand; afterwards the line drops.
final class ScriptedTerminal: TerminalPort {
  let size = ScreenSize(rows: 24, columns: 80)
  let hasFunctionKeys = true
  let look = Look.plain
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
    /// The moment that was asked for comes before the worker's answer, and so does what follows, up to `answer`.
    case moment
    case answer
    /// So many milliseconds pass.
    case pass(Int)
    /// Something happens elsewhere before the next event.
    case meanwhile(() -> Void)
    /// What happens is known only when it is its turn.
    case later(() -> [Event])
  }

  /// Whether the worker has something to do or to tell.
  var isBusy: () -> Bool = { false }

  init(_ script: [Event]) { self.script = script[...] }

  func add(_ events: [Event]) { script += events }

  func nextEvent(timeoutMilliseconds: Int?, wake: Int32, alarm: Int32) -> TerminalEvent {
    // What was asked of the worker is answered before the next thing happens, so that a script has one outcome.
    if case .moment? = script.first { isAnswerLate = true }
    if case .answer? = script.first {
      script = script.dropFirst()
      isAnswerLate = false
    }
    if isBusy(), !isAnswerLate {
      var awaited = pollfd(fd: wake, events: Int16(POLLIN), revents: 0)
      while poll(&awaited, 1, -1) <= 0 {}
      return .woken
    }
    guard let event = script.popFirst() else { return .endOfInput }
    switch event {
    case .key(let key):
      // A person looks at a page before going on from it.
      if key == .function(10) { pass(510) }
      return .input(.key(key))
    case .text(let text):
      script = text.dropFirst().map { .key(.character($0)) } + script
      return .input(.key(.character(text.first ?? " ")))
    case .rest, .moment:
      pass(timeoutMilliseconds ?? 0)
      return .timeout
    case .answer: return nextEvent(timeoutMilliseconds: timeoutMilliseconds, wake: wake, alarm: alarm)
    case .pass(let milliseconds):
      pass(milliseconds)
      return nextEvent(timeoutMilliseconds: timeoutMilliseconds, wake: wake, alarm: alarm)
    case .signal(let signal): return .signal(signal)
    case .later(let events):
      script = events() + script
      return nextEvent(timeoutMilliseconds: timeoutMilliseconds, wake: wake, alarm: alarm)
    case .meanwhile(let happens):
      screens.append(shown)
      happens()
      return nextEvent(timeoutMilliseconds: timeoutMilliseconds, wake: wake, alarm: alarm)
    }
  }

  private var isAnswerLate = false

  /// The reducer reads the clock itself, so a moment has to come.
  private func pass(_ milliseconds: Int) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end {}
  }

  /// How many pictures were shown.
  private(set) var pictures = 0

  func show(_ canvas: Canvas, changed: Range<Int>?) {
    shown = canvas.lines()
    pictures += 1
  }

  /// How often the program asked for the rest of a text to be dropped.
  private(set) var drops = 0

  func dropTypedText() { drops += 1 }
  func redraw() {}

  /// Whether the terminal takes output; where it does not, a kiosk ends the line.
  var takesOutput = true
  /// How often the terminal was asked to forget what it showed.
  private(set) var forgotten = 0

  func releaseOutput() -> Bool { takesOutput }
  func forgetPictures() { forgotten += 1 }
}
