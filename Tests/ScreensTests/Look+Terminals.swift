import Screens

extension Look {
  /// 256 colours on a background that is known, UTF-8.
  static let shaded = Look(cells: .shaded, symbols: .unicode(isConsole: false), hasColour: true)
  /// 8 colours, UTF-8.
  static let underlined = Look(cells: .underlined, symbols: .unicode(isConsole: false), hasColour: true)
  /// No colours, UTF-8.
  static let monochrome = Look(cells: .bracketed, symbols: .unicode(isConsole: false), hasColour: false)
  /// The console of Linux.
  static let console = Look(cells: .bracketed, symbols: .unicode(isConsole: true), hasColour: true)
  /// 8 colours, ASCII.
  static let asciiColour = Look(cells: .underlined, symbols: .ascii, hasColour: true)

  static let all: [Look] = [.plain, .shaded, .underlined, .monochrome, .console, .asciiColour]
}
