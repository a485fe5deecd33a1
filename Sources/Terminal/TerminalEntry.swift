import CNcurses
import Glibc
import Wizard

/// What the terminal's description says about it.
struct TerminalEntry {
  /// The name under which it was found, or that of a terminal it probably resembles.
  let name: String
  /// Whether it was found under the name that the terminal gives itself.
  let isKnown: Bool
  /// How many colours it has.
  let colours: Int
  /// Key strings that are more than one byte long.
  let keys: [(sequence: [UInt8], key: Key)]
  /// What its name says besides.
  let habits: TerminalHabits
  let hasFunctionKeys: Bool
  let hasAlternateScreen: Bool
  /// Whether nothing of a picture can be scrolled back to, once it is cleared: on an alternate screen, and on terminals
  /// that keep no earlier lines.
  var forgetsPictures: Bool { hasAlternateScreen || ["linux", "vt100", "vt220"].contains(name) }
  /// Whether it is asked for its colours.
  let isAskedForColours: Bool
  /// What was typed while the terminal was asked what it is.
  let typedAhead: [UInt8]
  /// The bytes that undo all that a picture does: paste mode, keypad, attributes, colours, cursor, alternate screen.
  let reset: [UInt8]

  private static let keyNames: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kich1", .insert), ("kdch1", .delete), ("kpp", .pageUp), ("knp", .pageDown), ("kcbt", .backTab),
      ("kent", .enter), ("kLFT5", .wordLeft), ("kRIT5", .wordRight), ("kLFT3", .wordLeft), ("kRIT3", .wordRight),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// Looks the name up; a terminal whose name is not known is asked what it is, and a known one that cannot place text is
  /// refused.
  ///
  /// - Parameter settings: those of the terminal before the program changes any.
  init(named term: String, settings: termios, theme: Theme) throws(TerminalError) {
    if term.isEmpty { throw .unusable("") }
    let isName = term.utf8.count <= 64 && term.utf8.allSatisfy(Self.isInName)
    if isName, nc_load_entry(term, STDOUT_FILENO) != 0 {
      name = term
      isKnown = true
      typedAhead = []
    } else {
      let unknown = UnknownTerminal(settings: settings)
      guard let found = unknown.names.first(where: { nc_load_entry($0, STDOUT_FILENO) != 0 }) else {
        throw .unusable(Self.shown(term))
      }
      name = found
      isKnown = false
      typedAhead = unknown.keys
    }
    defer { nc_forget_entry() }
    guard Self.string("cup") != nil else { throw .unusable(Self.shown(term)) }
    habits = TerminalHabits(named: name)
    // Where two keys send the same, the first one counts.
    keys = habits.keys + Self.keyNames.compactMap { name, key in Self.string(name).map { ($0, key) } }
    hasFunctionKeys = Self.string("kf10") != nil
    colours = Int(nc_number("colors"))
    let leave = Self.string("rmcup")
    hasAlternateScreen = leave != nil && Self.string("smcup") != nil
    let parts = [
      Array(habits.end.utf8), Self.string("rmkx"), Self.string("op"),
      Self.string("sgr0"), Self.string("cnorm"),
      leave ?? Self.string("clear"),
    ]
    reset = parts.reduce(into: []) { $0 += $1 ?? [] }
    isAskedForColours = habits.canBeAsked && colours >= 8 && theme.asksForColours
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func shown(_ term: String) -> String {
    String(term.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }.prefix(32).map(Character.init))
  }

  /// A string of the description without the waiting times in it (`$<5>`).
  private static func string(_ name: String) -> [UInt8]? {
    guard let text = nc_string(name) else { return nil }
    var bytes: [UInt8] = []
    var isWaiting = false
    for byte in UnsafeRawBufferPointer(start: text, count: strlen(text)) {
      if isWaiting {
        isWaiting = byte != UInt8(ascii: ">")
      } else if byte == UInt8(ascii: "<") && bytes.last == UInt8(ascii: "$") {
        bytes.removeLast()
        isWaiting = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
