import CNcurses
import Screens

/// The attributes and the colour pair of every role, for one theme on one terminal.
///
/// Plain text has none: each attribute costs bytes on every key. Colours only come on top of attributes, so that
/// without them nothing is lost.
struct Palette {
  struct Style {
    var attributes: attr_t
    var pair: Int16 = 0
  }

  /// By the raw value of the role.
  private var styles: [Style] = []

  /// Asks the terminal library for colours when the theme has them; needs a screen.
  init(_ theme: Theme, allowsColour: Bool) {
    let hasColour = theme == .colour && allowsColour && Self.prepareColours()
    for role in Role.allCases {
      styles.append(
        Style(attributes: Self.attributes(of: role, theme), pair: hasColour ? Self.colour(of: role)?.pair ?? 0 : 0))
    }
  }

  subscript(_ role: Role) -> Style { styles[Int(role.rawValue)] }

  private enum Colour: Int16, CaseIterable {
    case red = 1
    case green = 2
    case yellow = 3
    case cyan = 6

    /// The pair has the number of its colour; a pair that was never set up would be black on black.
    var pair: Int16 { rawValue }
  }

  private static func prepareColours() -> Bool {
    guard has_colors(), start_color() != nc_error(), nc_colors() >= 8, nc_color_pairs() > 7 else { return false }
    let ground: Int16 = use_default_colors() == nc_error() ? 0 : -1
    return Colour.allCases.allSatisfy { init_pair($0.pair, $0.rawValue, ground) != nc_error() }
  }

  private static func attributes(of role: Role, _ theme: Theme) -> attr_t {
    switch (role, theme) {
    case (.selected, _), (.focusedButton, _): nc_reverse()
    case (.title, .highContrast), (.focus, .highContrast): nc_bold() | nc_reverse()
    case (.problem, .monochrome), (.focus, .monochrome): nc_bold() | nc_underline()
    case (.notice, .highContrast), (.hint, .highContrast), (.button, .highContrast): nc_bold()
    case (.title, _), (.heading, _), (.focus, _), (.problem, _): nc_bold()
    case (.plain, _), (.hint, _), (.good, _), (.notice, _), (.button, _), (.rule, _), (.keys, _): nc_normal()
    }
  }

  private static func colour(of role: Role) -> Colour? {
    switch role {
    case .problem: .red
    case .good: .green
    case .notice: .yellow
    case .title, .heading: .cyan
    case .plain, .focus, .hint, .selected, .button, .focusedButton, .rule, .keys: nil
    }
  }
}
