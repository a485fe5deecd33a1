import CNcurses
import Screens

/// How text of a role looks: a foreground and a background of the palette, -1 for the terminal's own, and attributes.
struct Paint: Hashable {
  var foreground: Int16 = -1
  var background: Int16 = -1
  var attributes = nc_normal()

  /// The terminal's own colours.
  static let own = Paint()
  static let bold = Paint(attributes: nc_bold())
  static let reversed = Paint(attributes: nc_reverse())
  static let reversedBold = Paint(attributes: nc_reverse() | nc_bold())
  static let underlined = Paint(attributes: nc_underline())
  static let underlinedBold = Paint(attributes: nc_underline() | nc_bold())

  static func text(_ colour: Int16) -> Paint { Paint(foreground: colour) }
  static func bold(_ colour: Int16) -> Paint { Paint(foreground: colour, attributes: nc_bold()) }
  static func on(_ background: Int, _ foreground: Int16 = -1) -> Paint {
    Paint(foreground: foreground, background: Int16(background))
  }
  static func boldOn(_ background: Int, _ foreground: Int16 = -1) -> Paint {
    Paint(foreground: foreground, background: Int16(background), attributes: nc_bold())
  }

  static func italic(_ foreground: Int, on background: Int) -> Paint {
    Paint(foreground: Int16(foreground), background: Int16(background), attributes: nc_italic())
  }

  /// The same, underlined.
  var underlined: Paint {
    Paint(foreground: foreground, background: background, attributes: attributes | nc_underline())
  }
}

extension ColourSet {
  /// What a role looks like. Text that can be acted on has a contrast of at least 4.5 : 1 on every usual background of its
  /// set; lines and the page behind a dialog are ornament.
  func paint(_ role: Role) -> Paint {
    switch self {
    case .dark(let shades): Self.paint(role, Self.darkColours, shades)
    case .light(let shades): Self.paint(role, Self.lightColours, shades)
    case .neutral: Self.neutral(role)
    case .eight(let ground, let hasSixteen): Self.eight(role, ground, hasSixteen)
    case .highContrast, .mono: Self.colourless(role, isUnderlined: self == .highContrast)
    }
  }

  // MARK: - 256 colours

  /// Colours from 16 on: users repaint those below.
  private struct Colours {
    let accent: Int16
    let dim: Int16
    let rule: Int16
    let fix: Int16
    let check: Int16
    let ok: Int16
    let bar: (text: Int16, dim: Int16, ground: Int)
    let pressed: Int16
    let behind: Int16
  }

  private static let darkColours = Colours(
    accent: 111, dim: 247, rule: 242, fix: 210, check: 221, ok: 114, bar: (255, 253, 24), pressed: 16, behind: 243)
  private static let lightColours = Colours(
    accent: 25, dim: 240, rule: 246, fix: 124, check: 94, ok: 22, bar: (231, 255, 25), pressed: 231, behind: 246)

  private static func paint(_ role: Role, _ colours: Colours, _ shades: Shades?) -> Paint {
    switch role {
    case .plain: .own
    case .strong, .keyName: .bold
    case .accent: .bold(colours.accent)
    case .match: .bold(colours.accent).underlined
    case .matchBar: .boldOn(colours.bar.ground, colours.bar.text).underlined
    case .thumb, .frame: .text(colours.accent)
    case .dim, .keyMeaning: .text(colours.dim)
    case .rule: .text(colours.rule)
    case .fix, .fixText: .bold(colours.fix)
    case .check, .checkText: .text(colours.check)
    case .ok, .okFrame: .text(colours.ok)
    case .fixFrame: .text(colours.fix)
    case .behind: .text(colours.behind)
    case .bar: .on(colours.bar.ground, colours.bar.text)
    case .strongBar: .boldOn(colours.bar.ground, colours.bar.text)
    case .dimBar: .on(colours.bar.ground, colours.bar.dim)
    case .focusedButton: .boldOn(Int(colours.accent), colours.pressed)
    case .cell, .otherCell, .focusedCell, .offered, .otherOffered, .focusedOffered, .rail, .fixRail, .otherFixRail,
      .checkRail, .otherCheckRail, .button, .mainButton:
      shades.map { cell(role, colours, $0) } ?? underlinedCell(role, colours)
    }
  }

  private static func cell(_ role: Role, _ colours: Colours, _ shades: Shades) -> Paint {
    switch role {
    case .focusedCell: .on(shades.focused)
    case .otherCell: .on(shades.otherCell)
    case .focusedOffered: .italic(shades.faintText(on: shades.focused), on: shades.focused)
    case .offered: .italic(shades.faintText(on: shades.cell), on: shades.cell)
    case .otherOffered: .italic(shades.faintText(on: shades.otherCell), on: shades.otherCell)
    case .rail: .on(shades.focused, colours.accent)
    case .fixRail: .on(shades.cell, colours.fix)
    case .otherFixRail: .on(shades.otherCell, colours.fix)
    case .checkRail: .on(shades.cell, colours.check)
    case .otherCheckRail: .on(shades.otherCell, colours.check)
    case .mainButton: .boldOn(shades.cell, colours.accent)
    case _: .on(shades.cell)
    }
  }

  private static func underlinedCell(_ role: Role, _ colours: Colours) -> Paint {
    switch role {
    case .cell, .otherCell: .underlined
    case .focusedCell: .underlinedBold
    case .rail: .text(colours.accent)
    case .fixRail, .otherFixRail: .text(colours.fix)
    case .checkRail, .otherCheckRail: .text(colours.check)
    case .mainButton: .bold(colours.accent)
    case _: .own
    }
  }

  /// The background is not known: colour stands only on a background of its own.
  private static func neutral(_ role: Role) -> Paint {
    switch role {
    case .fix: .boldOn(124, 231)
    case .check: .on(220, 16)
    case .bar, .dimBar: .on(25, 231)
    case .strongBar, .focusedButton: .boldOn(25, 231)
    case .matchBar: .boldOn(25, 231).underlined
    case _: colourless(role, isUnderlined: true)
    }
  }

  // MARK: - 8 colours and none

  private enum Basic {
    static let red: Int16 = 1
    static let green: Int16 = 2
    static let yellow: Int16 = 3
    static let blue: Int16 = 4
    static let cyan: Int16 = 6
    static let brightRed: Int16 = 9
  }

  /// No contrast can be promised, so sentences keep the terminal's own colour. On a light background, and on one that is not
  /// known, only red can be read, and blue where it is known to be light.
  private static func eight(_ role: Role, _ ground: Ground.Shade, _ hasSixteen: Bool) -> Paint {
    let accent: Int16? =
      switch ground {
      case .dark: Basic.cyan
      case .light: Basic.blue
      case .unknown: nil
      }
    let isDark = ground == .dark
    switch role {
    case .accent: return accent.map { .bold($0) } ?? .bold
    case .match: return (accent.map { Paint.bold($0) } ?? Paint.bold).underlined
    case .keyName: return isDark ? .bold(Basic.cyan) : .bold
    case .thumb, .frame, .rail: return accent.map { .text($0) } ?? .own
    case .fix: return hasSixteen && isDark ? .text(Basic.brightRed) : .bold(Basic.red)
    case .fixFrame, .fixRail, .otherFixRail: return .text(Basic.red)
    case .check: return isDark ? .bold(Basic.yellow) : .bold
    case .checkRail, .otherCheckRail: return isDark ? .text(Basic.yellow) : .own
    case .ok, .okFrame: return isDark ? .text(Basic.green) : .own
    case _: return colourless(role, isUnderlined: true)
    }
  }

  private static func colourless(_ role: Role, isUnderlined: Bool) -> Paint {
    switch role {
    case .strong, .accent, .keyName, .fix, .fixText, .check, .checkText, .mainButton: .bold
    case .bar, .dimBar: .reversed
    case .strongBar, .focusedButton: .reversedBold
    case .match: .underlinedBold
    case .matchBar: .reversedBold.underlined
    case .cell, .otherCell: isUnderlined ? .underlined : .own
    case .focusedCell: isUnderlined ? .underlinedBold : .bold
    case .plain, .dim, .offered, .otherOffered, .focusedOffered, .rule, .thumb, .keyMeaning, .ok, .rail, .fixRail,
      .otherFixRail, .checkRail, .otherCheckRail,
      .button, .behind, .frame, .fixFrame, .okFrame:
      .own
    }
  }
}
