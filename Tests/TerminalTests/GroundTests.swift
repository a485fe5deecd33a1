import Screens
import Testing

@testable import Terminal

/// What a terminal draws on, and which shades and colours follow from that.
@Suite("Colours fit the terminal")
struct GroundTests {
  private static func colour(_ hex: UInt32) -> RGBColour? {
    func part(_ shift: UInt32) -> String {
      let text = String(hex >> shift & 0xFF, radix: 16)
      return text.count < 2 ? "0" + text : text
    }
    return RGBColour(answer: "rgb:\(part(16))/\(part(8))/\(part(0))")
  }

  private static func ground(
    _ theme: Theme = .default, foreground: UInt32? = nil, background: UInt32? = nil, variable: String? = nil,
    isConsole: Bool = false
  ) -> Ground {
    Ground(
      theme: theme, answers: (foreground.flatMap(colour), background.flatMap(colour)), variable: variable,
      isConsole: isConsole)
  }

  /// The standard colours of terminals, and the shade in focus; 0 where inputs are underlined.
  static let terminals: [(name: String, foreground: UInt32, background: UInt32, shade: Ground.Shade, focused: Int)] = [
    ("xterm", 0xE5E5E5, 0x000000, .dark, 240), ("VGA", 0xAAAAAA, 0x000000, .dark, 237),
    ("VS Code", 0xCCCCCC, 0x1E1E1E, .dark, 239), ("Windows Terminal", 0xCCCCCC, 0x0C0C0C, .dark, 239),
    ("GNOME", 0xD0CFCC, 0x171421, .dark, 240), ("Ubuntu", 0xFFFFFF, 0x300A24, .dark, 240),
    ("Dracula", 0xF8F8F2, 0x282A36, .dark, 240), ("Nord", 0xD8DEE9, 0x2E3440, .dark, 240),
    ("One Dark", 0xABB2BF, 0x282C34, .dark, 0), ("Solarized dark", 0x839496, 0x002B36, .dark, 0),
    ("Solarized light", 0x657B83, 0xFDF6E3, .light, 0), ("black on white", 0x000000, 0xFFFFFF, .light, 153),
    ("GNOME light", 0x171421, 0xFFFFFF, .light, 153),
  ]

  @Test("The shades of inputs", arguments: terminals)
  func shades(_ terminal: (name: String, foreground: UInt32, background: UInt32, shade: Ground.Shade, focused: Int)) {
    let ground = Self.ground(foreground: terminal.foreground, background: terminal.background)
    #expect(ground.shade == terminal.shade, "\(terminal.name)")
    #expect((ground.shades?.focused ?? 0) == terminal.focused, "\(terminal.name)")
    guard let shades = ground.shades, let text = ground.foreground else { return }
    for shade in [shades.focused, shades.cell, shades.otherCell] {
      #expect(text.contrast(RGBColour(xterm: shade)) >= 4.5, "\(terminal.name): text on \(shade)")
    }
  }

  @Test("A background that is not known is not guessed")
  func unknown() {
    #expect(Self.ground().shade == .unknown && Self.ground().shades == nil)
    #expect(ColourSet(theme: .default, colours: 256, ground: Self.ground()) == .neutral)
    // Terminals that answer black to everything.
    #expect(Self.ground(foreground: 0x000000, background: 0x000000).shade == .unknown)
    #expect(Self.ground(foreground: 0x333333, background: 0x000000, variable: "0;15").shade == .light)
  }

  static let variables: [(String?, Bool, Ground.Shade)] = [
    ("15;0", false, .dark), ("0;15", false, .light), ("7;8", false, .dark), ("0;default;7", false, .light),
    ("0;default;6", false, .dark), ("default;default", false, .unknown), ("", false, .unknown),
    ("0;9", false, .unknown),
    (nil, true, .dark), (nil, false, .unknown),
  ]

  @Test("Without an answer COLORFGBG tells, then the name of the console", arguments: variables)
  func variable(_ value: String?, isConsole: Bool, shade: Ground.Shade) {
    #expect(Self.ground(variable: value, isConsole: isConsole).shade == shade)
  }

  @Test("The configuration comes before what the terminal says")
  func configured() {
    #expect(Self.ground(.light, foreground: 0xFFFFFF, background: 0x000000).shade == .light)
    #expect(Self.ground(.dark, variable: "0;15").shade == .dark)
    #expect(Self.ground(.dark).shades == Shades(darkFocused: 239))
    #expect(Self.ground(.light).shades == .light)
  }

  static let sets: [(Theme, Int, ColourSet)] = [
    (.default, 256, .dark(Shades(darkFocused: 240))), (.default, 88, .eight(.dark, hasSixteen: true)),
    (.default, 16, .eight(.dark, hasSixteen: true)), (.default, 8, .eight(.dark, hasSixteen: false)),
    (.default, 2, .mono), (.default, -1, .mono), (.monochrome, 256, .mono), (.highContrast, 256, .highContrast),
  ]

  @Test("The set follows from the theme and the number of colours", arguments: sets)
  func set(theme: Theme, colours: Int, set: ColourSet) {
    let ground = Self.ground(theme, foreground: 0xE5E5E5, background: 0x000000)
    #expect(ColourSet(theme: theme, colours: colours, ground: ground) == set)
  }

  @Test("A theme of earlier configurations is read")
  func earlier() {
    #expect(Theme(name: "colour") == .default && Theme(name: "dark") == .dark && Theme(name: "blue") == nil)
    #expect(Theme.names == ["default", "dark", "light", "highContrast", "monochrome", "colour"])
  }

  // MARK: - Contrast

  private static let dark: [UInt32] = [0x000000, 0x1E1E1E, 0x282C34, 0x2E3440, 0x002B36, 0x300A24]
  private static let light: [UInt32] = [0xFFFFFF, 0xFAFAFA, 0xEEEEEE, 0xFDF6E3]
  /// Lines and the page behind a dialog cannot be used, so they may be faint.
  private static let ornament: Set<Role> = [.rule, .behind, .thumb]

  @Test("Text has 4.5 : 1 on every usual background, ornament 2.3 : 1", arguments: Role.allCases)
  func contrast(role: Role) {
    for (set, backgrounds) in [
      (ColourSet.dark(Shades(darkFocused: 239)), Self.dark), (.light(.light), Self.light),
      (.neutral, Self.dark + Self.light),
    ] {
      let paint = set.paint(role)
      guard paint.foreground >= 0 else { continue }
      let text = RGBColour(xterm: Int(paint.foreground))
      let grounds =
        paint.background >= 0 ? [RGBColour(xterm: Int(paint.background))] : backgrounds.compactMap(Self.colour)
      // The rail is a block, no text: 3 : 1 for parts of controls (WCAG 2.2, 1.4.11).
      let isRail = [Role.rail, .fixRail, .otherFixRail, .checkRail, .otherCheckRail].contains(role)
      let least = Self.ornament.contains(role) ? 2.3 : isRail ? 3 : 4.5
      for ground in grounds { #expect(text.contrast(ground) >= least, "\(role) in \(set)") }
    }
  }

  @Test("No set uses the colours that users repaint where 256 are there, nor dims")
  func repainted() {
    for set in [ColourSet.dark(nil), .dark(Shades(darkFocused: 240)), .light(nil), .light(.light), .neutral] {
      for role in Role.allCases {
        let paint = set.paint(role)
        #expect(paint.foreground < 0 || paint.foreground >= 16, "\(role)")
        #expect(paint.background < 0 || paint.background >= 16, "\(role)")
      }
    }
  }

  @Test("Typing in a cell changes no foreground: that would cost 14 bytes more a key")
  func cells() {
    for set in [ColourSet.dark(Shades(darkFocused: 240)), .light(.light)] {
      for role in [Role.cell, .otherCell, .focusedCell] { #expect(set.paint(role).foreground == -1) }
    }
  }

  // MARK: - Answers

  static let answers: [(String, foreground: String?, background: String?, keys: String)] = [
    ("\u{1B}]10;rgb:e5e5/e5e5/e5e5\u{1B}\\\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "e5", "00", ""),
    ("\u{1B}]11;rgb:ff/ff/ff\u{07}", nil, "ff", ""), ("a\u{1B}]11;rgba:1e1e/1e1e/1e1e/ffff\u{07}b", nil, "1e", "ab"),
    ("\u{1B}]11;rgb:f/f/f\u{1B}\\", nil, "ff", ""), ("\u{1B}]11;#ffffff\u{07}x", nil, nil, "x"),
    ("\u{1B}]11;rgb:0000/00", nil, nil, "\u{1B}]11;rgb:0000/00"), ("\u{1B}[A", nil, nil, "\u{1B}[A"),
    ("", nil, nil, ""),
    ("\u{1B}]12;rgb:0/0/0\u{07}", nil, nil, "\u{1B}]12;rgb:0/0/0\u{07}"),
  ]

  @Test("Answers are taken out of what is typed", arguments: answers)
  func answer(_ received: String, foreground: String?, background: String?, keys: String) {
    let question = ColourQuestion(Array(received.utf8))
    #expect(question.foreground == foreground.flatMap { RGBColour(answer: "rgb:\($0)/\($0)/\($0)") })
    #expect(question.background == background.flatMap { RGBColour(answer: "rgb:\($0)/\($0)/\($0)") })
    #expect(String(decoding: question.keys, as: UTF8.self) == keys)
  }
}
