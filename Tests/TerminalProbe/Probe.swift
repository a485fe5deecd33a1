import Glibc
import Screens
import Terminal
import Text
import Wizard

/// What the probe shows and does.
struct Probe {
  var size: ScreenSize
  var field = ""
  var events: [String] = []
  var count = 0

  /// The exit code when it is time to leave.
  mutating func take(_ event: TerminalEvent, _ device: TerminalDevice) -> Int32? {
    count += 1
    switch event {
    case .input(.key(.control("q"))): return 0
    case .input(.key(let key)): press(key, device)
    case .input(.paste(let text)): note("paste \(text.unicodeScalars.count) \(text.prefix(40).debugDescription)")
    case .input(.notUTF8): note("not UTF-8")
    case .resized(let size):
      self.size = size
      note("resized \(size.rows)x\(size.columns)")
    case .signal(let signal):
      note("signal \(signal)")
      return 75
    case .endOfInput: return 75
    case .timeout: note("timeout")
    case .woken: note("woken")
    }
    return nil
  }

  private mutating func press(_ key: Key, _ device: TerminalDevice) {
    switch key {
    case .character(let character): field.append(character)
    case .backspace: field = String(field.dropLast())
    case .control("l"): device.redraw()
    case .control("t"): trap()
    case .control("b"): abort()
    case .control("v"): raise(SIGSEGV)
    case .control("f"): fault()
    case .control("o"): _ = Self.overflow(events.count)
    case .control("p"): overflowOnThread()
    default: note("\(key)")
    }
  }

  private mutating func note(_ event: String) { events = Array((events + [event]).suffix(10)) }

  func canvas(_ look: Look) -> Canvas {
    var rows = [
      Row([Piece(1, "Probe", .accent), Piece(20, "Wide 日本, joined 👨‍👩‍👧, mark e\u{301}")]),
      Row([Piece(0, String(repeating: "-", count: size.columns), .rule)]),
    ]
    let room = 30
    let shown = String(field.suffix(room - 1))
    let width = ColumnWidth.of(shown)
    let isBracketed = look.cells == .bracketed
    let fill = String(repeating: isBracketed ? "_" : " ", count: max(0, room - width))
    let cell =
      isBracketed ? Piece(16, "[\(shown)\(fill)]", .focusedCell) : Piece(17, "\(shown)\(fill)", .focusedCell)
    rows.append(
      Row([Piece(1, ">", .strong), Piece(3, "Field"), cell, Piece(74, field.isEmpty ? "" : "ok")]))
    rows += events.map { Row([Piece(3, $0)]) }
    while rows.count < size.rows - 1 { rows.append(Row()) }
    rows.append(Row([Piece(0, String(repeating: "#", count: size.columns), .keyMeaning)]))
    return Canvas(size: size, rows: rows, cursor: ScreenPoint(row: 2, column: 17 + width))
  }

  private func trap() {
    let none: [String] = []
    print(none[events.count + 1])
  }

  private func fault() {
    guard let nowhere = UnsafeMutablePointer<Int>(bitPattern: 8) else { return }
    nowhere.pointee = 1
  }

  /// Uses up the stack of another thread.
  private func overflowOnThread() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        CrashGuard.coverThread()
        print(Probe.overflow(0))
        return nil
      }, nil)
    pthread_join(thread, nil)
  }

  private static func overflow(_ depth: Int) -> Int {
    depth < Int.max - 1 ? overflow(depth + 1) + depth % 3 : 0
  }
}
