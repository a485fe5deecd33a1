/// The set of colours for a terminal: how many it has, and what is known of its background.
enum ColourSet: Equatable {
  /// 256 colours on a background that is known; `nil` where no shade fits behind inputs, which are underlined then.
  case dark(Shades?)
  case light(Shades?)
  /// 256 colours on a background that is not known.
  case neutral
  /// 8 or 16 colours, which users repaint.
  case eight(Ground.Shade, hasSixteen: Bool)
  case highContrast
  case mono

  /// - Parameter colours: how many the terminal has; 0 where none may be used.
  init(theme: Theme, colours: Int, ground: Ground) {
    switch theme {
    case .monochrome: self = .mono
    case .highContrast: self = .highContrast
    case .default, .dark, .light:
      if colours < 8 {
        self = .mono
      } else if colours < 256 {
        self = .eight(ground.shade, hasSixteen: colours >= 16)
      } else {
        switch ground.shade {
        case .dark: self = .dark(ground.shades)
        case .light: self = .light(ground.shades)
        case .unknown: self = .neutral
        }
      }
    }
  }

  var hasColour: Bool {
    switch self {
    case .dark, .light, .neutral, .eight: true
    case .highContrast, .mono: false
    }
  }
}
