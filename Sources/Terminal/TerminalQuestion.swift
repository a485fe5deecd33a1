import CTerminalGuard
import Glibc

/// Asks a terminal whose name has no description what it is: it gets the request for its attributes (DA1, ECMA-48 8.3.24),
/// which terminals like xterm answer, and which others leave alone.
struct TerminalQuestion {
  /// Names of descriptions that fit, the best first.
  private(set) var names: [String] = []
  /// What came meanwhile and is no answer: keys.
  private(set) var keys: [UInt8] = []

  /// How long an answer is waited for, in milliseconds.
  private static let patience = 300
  /// More than a person types meanwhile; what comes beyond is left to be read later.
  private static let most = 4096

  /// Asks on standard input and output, which stay as they were.
  init(settings: termios) {
    var raw = settings
    cfmakeraw(&raw)
    var before = settings
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else {
      names = Self.names(hasAnswer: false)
      return
    }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    names = Self.names(hasAnswer: Self.ask() && hasAnswer())
  }

  private static func ask() -> Bool {
    let request: [UInt8] = Array("\u{1B}[c".utf8)
    guard_output_begin()
    defer { _ = guard_output_end() }
    return write(STDOUT_FILENO, request, request.count) == request.count
  }

  /// Reads until there is an answer or the time is over.
  private mutating func hasAnswer() -> Bool {
    let deadline = Clock.now &+ Self.patience
    while keys.count < Self.most {
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let time = deadline &- Clock.now
      guard time > 0, poll(&ready, 1, Int32(time)) > 0 else { return false }
      var received = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &received, received.count)
      if count <= 0 { return false }
      keys += received[..<count]
      if let answer = Self.answer(in: keys) {
        keys.removeSubrange(answer)
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
