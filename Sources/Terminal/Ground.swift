/// What a terminal draws on, as far as it is known.
struct Ground: Equatable {
  enum Shade: Equatable {
    case dark
    case light
    case unknown
  }

  /// How the background was found.
  enum Source: Equatable {
    case theme
    /// The terminal's own.
    case answer
    /// COLORFGBG.
    case variable
    case console
    case nothing
  }

  var shade = Shade.unknown
  var source = Source.nothing
  /// The colours that the terminal told.
  var foreground: RGBColour?
  var background: RGBColour?

  /// The first that is known: what the configuration says, what the terminal answers, the variable COLORFGBG of rxvt
  /// and Konsole, the name of the Linux console. A guess would put black text on dark grey.
  ///
  /// - Parameters:
  ///   - answers: to OSC 10 and OSC 11. Terminals that always answer black exist: an answer in which text could not be
  ///     read on its background counts as none.
  ///   - variable: `15;0`, foreground and background as numbers of the palette.
  init(theme: Theme, answers: (foreground: RGBColour?, background: RGBColour?), variable: String?, isConsole: Bool) {
    (foreground, background) = answers
    if let foreground, let background, foreground.contrast(background) < 3 {
      (self.foreground, self.background) = (nil, nil)
    }
    switch theme {
    case .dark: (shade, source) = (.dark, .theme)
    case .light: (shade, source) = (.light, .theme)
    case .default, .highContrast, .monochrome:
      if let background {
        (shade, source) = (background.isDark ? .dark : .light, .answer)
      } else {
        (shade, source) = Self.found(variable, isConsole)
      }
    }
  }

  private static func found(_ variable: String?, _ isConsole: Bool) -> (Shade, Source) {
    switch variable?.split(separator: ";").last.flatMap({ Int($0) }) {
    case 0?, 1?, 2?, 3?, 4?, 5?, 6?, 8?: (.dark, .variable)
    case 7?, 15?: (.light, .variable)
    case _: isConsole ? (.dark, .console) : (.unknown, .nothing)
    }
  }

  /// The shades of inputs on this ground; `nil` where none can be read well.
  ///
  /// On a dark ground the lightest grey on which the terminal's own text has 4.5 : 1 and which is still seen, itself and
  /// the two shades of inputs that are not in focus.
  var shades: Shades? {
    switch shade {
    case .unknown: return nil
    case .light:
      guard let foreground else { return .light }
      return foreground.contrast(RGBColour(xterm: Shades.light.focused)) >= 4.5 ? .light : nil
    case .dark:
      guard let foreground, let background else { return Shades(darkFocused: 239) }
      return [240, 239, 238, 237].first { focused in
        foreground.contrast(RGBColour(xterm: focused)) >= 4.5
          && background.contrast(RGBColour(xterm: focused)) >= 1.4
          && background.contrast(RGBColour(xterm: focused - 2)) >= 1.15
      }.map { Shades(darkFocused: $0) }
    }
  }
}

/// Numbers of the palette behind inputs.
struct Shades: Equatable {
  var focused: Int
  var cell: Int
  var otherCell: Int

  init(focused: Int, cell: Int, otherCell: Int) {
    (self.focused, self.cell, self.otherCell) = (focused, cell, otherCell)
  }

  init(darkFocused focused: Int) { self.init(focused: focused, cell: focused - 2, otherCell: focused - 3) }

  static let light = Shades(focused: 153, cell: 253, otherCell: 254)

  /// The grey nearest to a shade on which it has 4.5 : 1.
  func faintText(on shade: Int) -> Int {
    let ground = RGBColour(xterm: shade)
    let greys = ground.isDark ? Array(232...255) : Array((232...255).reversed())
    return greys.first { RGBColour(xterm: $0).contrast(ground) >= 4.5 } ?? greys[greys.count - 1]
  }
}
