import Glibc
import Screens

/// How pictures are shown on a terminal, once it is known what it draws on.
struct TerminalStyle {
  /// What is known of its background.
  let ground: Ground
  /// What pictures for it are made of.
  let look: Look
  /// The attributes and colours of each role.
  let palette: Palette

  /// Needs a screen.
  ///
  /// - Parameter answers: the foreground and the background that the terminal told.
  init(_ entry: TerminalEntry, _ theme: Theme, answers: (foreground: RGBColour?, background: RGBColour?)) {
    let isConsole = entry.habits.isConsole
    ground = Ground(
      theme: theme, answers: answers, variable: getenv("COLORFGBG").map { String(cString: $0) }, isConsole: isConsole)
    let colours = ColourSet(theme: theme, colours: entry.colours, ground: ground)
    look = Look(
      cells: Self.cells(colours, isConsole: isConsole),
      symbols: Locale.hasSymbols ? .unicode(isConsole: isConsole) : .ascii, hasColour: colours.hasColour)
    palette = Palette(colours, cells: look.cells)
  }

  private static func cells(_ colours: ColourSet, isConsole: Bool) -> Look.Cells {
    switch colours {
    case .dark(_?), .light(_?): .shaded
    case .mono: .bracketed
    // The console does not underline blanks.
    case .dark, .light, .neutral, .eight, .highContrast: isConsole ? .bracketed : .underlined
    }
  }
}
