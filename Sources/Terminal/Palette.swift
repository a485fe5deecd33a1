import CNcurses
import Screens

/// The attributes and the colour pair of every role, for one set of colours on one terminal.
///
/// Plain text has none: each attribute costs bytes on every key.
struct Palette {
  struct Style {
    var attributes: attr_t
    var pair: Int16 = 0
  }

  /// By the raw value of the role.
  private var styles: [Style] = []

  /// Sets up the colour pairs that the set needs, and no other; needs a screen. A pair that the terminal library refuses
  /// leaves the role its attributes.
  /// - Parameter cells: between brackets text has no attributes: each costs bytes on every key.
  init(_ set: ColourSet, cells: Look.Cells) {
    // A few pairs in an array: a dictionary of another type costs the first picture its set-up.
    var pairs: [(foreground: Int16, background: Int16)] = []
    let hasColour = set.hasColour && Self.beginColours()
    for role in Role.allCases {
      let paint = cells == .bracketed && role.isCell ? .own : set.paint(role)
      var style = Style(attributes: paint.attributes)
      if hasColour, paint.foreground >= 0 || paint.background >= 0 {
        style.pair = Self.pair(paint, &pairs)
      }
      styles.append(style)
    }
  }

  subscript(_ role: Role) -> Style { styles[Int(role.rawValue)] }

  private static func beginColours() -> Bool {
    has_colors() && start_color() != nc_error() && use_default_colors() != nc_error()
  }

  private static func pair(_ paint: Paint, _ pairs: inout [(foreground: Int16, background: Int16)]) -> Int16 {
    let colours = (foreground: paint.foreground, background: paint.background)
    if let known = pairs.firstIndex(where: { $0 == colours }) { return Int16(known + 1) }
    let next = Int16(pairs.count + 1)
    guard Int32(next) < nc_color_pairs(), init_pair(next, paint.foreground, paint.background) != nc_error() else {
      return 0
    }
    pairs.append(colours)
    return next
  }
}
