import CNcurses
import CTerminalGuard
import Glibc
public import Screens
public import Wizard

/// The terminal on standard input and output: keys in, pictures out. One at a time in a process.
///
/// The caller that makes one calls `close()` in a `defer`: ending the process does not give the terminal back by
/// itself. While it is open, what goes to a standard error on a terminal is dropped, or it would stand in the picture.
public final class TerminalDevice {
  /// Larger windows are drawn on at their top left.
  static let largest = ScreenSize(rows: 500, columns: 500)

  /// The size of the window in cells, at most 500 each way.
  public internal(set) var size: ScreenSize
  /// Whether the terminal has F1 to F10; without them show the keys' twins.
  public let hasFunctionKeys: Bool
  /// Whether the picture disappears when the program ends; without it the screen is cleared instead.
  public let hasAlternateScreen: Bool

  let input: Int32 = STDIN_FILENO
  let output: Int32 = STDOUT_FILENO
  let signals: Int32
  let hasUnicode: Bool
  /// What pictures for it are made of.
  public var look: Look { style.look }
  var palette: Palette { style.palette }
  /// What it turned out to be.
  public var facts: TerminalFacts { TerminalFacts(entry, style.ground, isUTF8: hasUnicode) }
  private let entry: TerminalEntry
  private let theme: Theme
  /// The moment of `Clock` up to which the answer to the question for its colours is waited for; `nil` where nothing is
  /// asked or it has come.
  private var answerDeadline: Int?
  /// How pictures are shown. The first look at it waits for the answer of the terminal.
  private(set) lazy var style = waitForStyle()
  private var habits: TerminalHabits { entry.habits }
  private let settingsBefore: termios
  private let standardError: SilencedError
  private let screen: OpaquePointer
  var window: UnsafeMutablePointer<WINDOW>

  var decoder: KeyDecoder
  var events: ArraySlice<InputEvent> = []
  /// What came while characters were dropped.
  var heldEvent: TerminalEvent?
  var lastByte = Clock.now
  /// Room for what is read at once, and what is waited for: made once, for they are used for every key.
  var received = [UInt8](repeating: 0, count: 4096)
  var awaited = [pollfd(), pollfd(), pollfd(), pollfd()]
  /// What the terminal shows now; `nil` for a row that is not known.
  var shown: [Row?] = []
  /// Whether every row of `shown` is known.
  var isShownWhole = false
  var shownCursor: ScreenPoint?
  var isCursorVisible = true
  /// Whether the terminal has vanished; it is neither read nor written then.
  var isGone = false
  /// Whether the terminal is another program's for now: the process was let go on in the background.
  var isAway = false
  /// Whether the caller knows that the program is to end.
  var isEndTold = false
  /// How long one writing may last, in milliseconds; 0 for as long as it wants.
  var outputLimit: Int32 = 0
  /// Whether the terminal took nothing while the program was asked to end, or for too long.
  private(set) var isOutputGivenUp = false
  private var isClosed = false

  /// Opens the terminal: alternate screen, every key as a byte, pastes marked.
  ///
  /// - Parameters:
  ///   - term: the value of `TERM`; `nil` or empty is refused. Behind a name that is not known the terminal is
  ///     asked what it is.
  ///   - allowsColour: false when `NO_COLOR` is set.
  ///   - mustForget: whether a terminal is refused that may keep earlier pictures where a person can scroll back to them.
  ///   - crashSentence: what is said should the program crash (`CrashGuard.say` changes it).
  /// - Throws: `TerminalError`; the terminal is then as it was.
  public init(
    term: String?, theme: Theme = .default, allowsColour: Bool = true, mustForget: Bool = false,
    crashSentence: String = ""
  ) throws(TerminalError) {
    settingsBefore = try Self.settings()
    CrashGuard.install()
    CrashGuard.say(crashSentence)
    signals = guard_signals_open()
    if signals < 0 { throw .refused(errno) }
    hasUnicode = Locale.useUTF8()
    guard_output_open(output)
    self.theme = allowsColour ? theme : .monochrome
    do throws(TerminalError) {
      entry = try TerminalEntry(named: term ?? "", settings: settingsBefore, theme: self.theme)
      if mustForget, !entry.forgetsPictures { throw TerminalError.remembers(entry.name) }
    } catch {
      guard_output_close()
      guard_signals_close(signals)
      throw error
    }
    var settings = settingsBefore
    guard_arm(output, &settings, entry.reset, entry.reset.count)
    answerDeadline = entry.isAskedForColours ? Self.askForColours(settings) : nil
    guard let (screen, window) = Self.open(entry, &settings) else {
      if let answerDeadline { _ = ColourQuestion(until: answerDeadline) }
      tcsetattr(input, TCSANOW, &settings)
      guard_disarm()
      guard_output_close()
      guard_signals_close(signals)
      throw .unusable(entry.name)
    }
    (self.screen, self.window) = (screen, window)
    (hasFunctionKeys, hasAlternateScreen) = (entry.hasFunctionKeys, entry.hasAlternateScreen)
    decoder = KeyDecoder(
      keys: entry.keys, escapeTimeout: TerminalHabits.escapeTimeout, latin1: TerminalHabits.isLatin1)
    standardError = SilencedError()
    size = Self.windowSize(output)
    if !entry.typedAhead.isEmpty { events = decoder.feed(entry.typedAhead, at: lastByte)[...] }
    resize()
    watched { writeMode(habits.begin) }
  }

  /// Asks for the colours, with the settings under which no answer is echoed and none waits for the end of a line.
  private static func askForColours(_ settings: termios) -> Int? {
    var quiet = settings
    quiet.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON)
    quiet.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    return tcsetattr(STDIN_FILENO, TCSANOW, &quiet) == 0 ? ColourQuestion.ask() : nil
  }

  /// Waits for the answer where one is to come, so that it is not taken for something else.
  func takeAnswer() {
    if answerDeadline != nil { _ = style }
  }

  /// Waits for the answer of the terminal; what was typed meanwhile comes as events.
  private func waitForStyle() -> TerminalStyle {
    let question = answerDeadline.map { ColourQuestion(until: $0) } ?? ColourQuestion([])
    answerDeadline = nil
    if !question.keys.isEmpty { events += decoder.feed(question.keys, at: Clock.now) }
    return TerminalStyle(entry, theme, answers: (question.foreground, question.background))
  }

  /// Gives the terminal back as it was: settings, alternate screen, paste mode, cursor, attributes. Calling it again
  /// does nothing.
  ///
  /// Signals stay events, so that what is still to be saved is saved; keys not yet read are dropped, or a shell would
  /// get them.
  public func close() {
    if isClosed { return }
    isClosed = true
    if !isGone && !isAway {
      // An answer that comes later would stand at the prompt of the shell.
      takeAnswer()
      watched {
        if !hasAlternateScreen {
          werase(window)
          wrefresh(window)
        }
        showCursor(true)
        writeMode(habits.end)
        endwin()
      }
      tcflush(input, TCIFLUSH)
    }
    if !isAway {
      var settings = settingsBefore
      tcsetattr(input, TCSANOW, &settings)
    }
    // A terminal that takes nothing would keep the last words, and the process with them.
    if !isOutputGivenUp { standardError.restore() }
    guard_disarm()
    guard_output_close()
  }

  /// Takes the modes back after the process was stopped and let go on by a shell, which has drawn over the picture.
  func reclaim() {
    watched {
      reset_prog_mode()
      writeMode(habits.resume)
    }
  }

  /// Writes to the terminal; where it takes nothing while the program is asked to end, or for too long, it counts as
  /// gone.
  func watched(_ write: () -> Void) {
    guard_output_begin()
    write()
    if guard_output_end() != 0 {
      isOutputGivenUp = true
      isGone = true
    }
  }

  /// Writes a mode string the terminal library does not know; its own output has been sent by then.
  func writeMode(_ mode: String) {
    var mode = mode
    mode.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = Glibc.write(output, rest.baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        if written <= 0 { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }

  /// The settings now. A process in the background stops here until it is let to the front.
  private static func settings() throws(TerminalError) -> termios {
    var settings = termios()
    if isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 { throw .noTerminal }
    guard tcgetattr(STDIN_FILENO, &settings) == 0, tcsetattr(STDIN_FILENO, TCSANOW, &settings) == 0 else {
      throw .refused(errno)
    }
    return settings
  }

  private static func open(
    _ entry: TerminalEntry, _ settings: inout termios
  ) -> (OpaquePointer, UnsafeMutablePointer<WINDOW>)? {
    // The size is that of the window, capped; LINES and COLUMNS may lie, and some descriptions have none.
    let size = windowSize(STDOUT_FILENO)
    setenv("LINES", "\(size.rows)", 1)
    setenv("COLUMNS", "\(size.columns)", 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    guard let screen = nc_newterm(entry.name), let window = newwin(0, 0, 0, 0) else { return nil }
    raw()
    nonl()
    noecho()
    typeahead(-1)
    var changed = termios()
    if tcgetattr(STDIN_FILENO, &changed) == 0 {
      changed.c_iflag &= ~tcflag_t(ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF | BRKINT | PARMRK)
      changed.c_cflag = changed.c_cflag & ~tcflag_t(CSIZE | PARENB) | tcflag_t(CS8)
      tcsetattr(STDIN_FILENO, TCSANOW, &changed)
    }
    def_prog_mode()
    return (screen, window)
  }
}
