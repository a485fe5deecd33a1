import CTerminalGuard
import Glibc

/// Asks a terminal something. The request for its attributes (DA1, ECMA-48 8.3.24) goes last: its answer ends the wait, and
/// tells that those before it have come or never will.
struct TerminalQuestion {
  /// Whether the terminal answered the request for its attributes in time.
  private(set) var isAnswered = false
  /// What came before that answer and is no part of it: other answers, and keys.
  private(set) var received: [UInt8] = []

  /// More than a person types meanwhile; what comes beyond is left to be read later.
  private static let most = 4096
  private static let attributes: [UInt8] = Array("\u{1B}[c".utf8)

  /// Asks on standard input and output, which stay as they were, and waits for the answer.
  ///
  /// - Parameter patience: how long an answer is waited for, in milliseconds.
  init(settings: termios, patience: Int) {
    var raw = settings
    cfmakeraw(&raw)
    var before = settings
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else { return }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    isAnswered = Self.ask() && waitForAnswer(until: Clock.now &+ patience)
  }

  /// Waits for the answer to what was asked before; what has come by then is read in any case.
  ///
  /// - Parameter deadline: of `Clock`.
  init(until deadline: Int) { isAnswered = waitForAnswer(until: deadline) }

  /// Asks on standard output, and waits for nothing. The caller sees to it that the answer is not echoed.
  ///
  /// - Parameter requests: what is asked before the attributes.
  /// - Returns: whether the terminal took all of it.
  static func ask(_ requests: [UInt8] = []) -> Bool {
    let requests = requests + attributes
    guard_output_begin()
    let isWritten = write(STDOUT_FILENO, requests, requests.count) == requests.count
    return guard_output_end() == 0 && isWritten
  }

  /// Reads until there is an answer or the time is over.
  private mutating func waitForAnswer(until deadline: Int) -> Bool {
    while received.count < Self.most {
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Int32(clamping: max(0, deadline &- Clock.now))) > 0 else { return false }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count <= 0 { return false }
      received += bytes[..<count]
      if let answer = Self.answer(in: received) {
        received.removeSubrange(answer)
        return true
      }
    }
    return false
  }

  /// Where the answer stands: `ESC [ ? 62 ; 22 c`.
  static func answer(in bytes: [UInt8]) -> Range<Int>? {
    for start in bytes.indices where bytes[start...].starts(with: [0x1B, 0x5B, 0x3F]) {
      let parameters = bytes[(start + 3)...].prefix { (0x30...0x3B).contains($0) }
      guard parameters.endIndex < bytes.count, bytes[parameters.endIndex] == UInt8(ascii: "c") else { continue }
      return start..<parameters.endIndex + 1
    }
    return nil
  }
}

/// What a terminal whose name has no description is taken for.
struct UnknownTerminal {
  /// Names of descriptions that fit, the best first: like xterm where it answers, which others leave alone.
  let names: [String]
  /// What was typed meanwhile.
  let keys: [UInt8]

  private static let patience = 300

  init(settings: termios) {
    let question = TerminalQuestion(settings: settings, patience: Self.patience)
    names = Self.names(hasAnswer: question.isAnswered)
    keys = question.received
  }

  private static func names(hasAnswer: Bool) -> [String] {
    if hasAnswer { return ["xterm-256color", "vt100"] }
    return isConsole ? ["linux", "vt100"] : ["vt100"]
  }

  /// Whether this is a console of the computer itself: `/dev/tty1`.
  private static var isConsole: Bool {
    guard let name = ttyname(STDIN_FILENO).map({ String(cString: $0) }), name.hasPrefix("/dev/tty") else {
      return false
    }
    let number = name.dropFirst("/dev/tty".count)
    return !number.isEmpty && number.allSatisfy(\.isNumber)
  }
}
