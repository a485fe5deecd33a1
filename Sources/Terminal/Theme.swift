/// Which set of colours the configuration wants.
public enum Theme: String, CaseIterable, Sendable {
  /// The set that fits the terminal and its background.
  case `default`
  /// The colours for a dark background, whatever the terminal says.
  case dark
  /// The colours for a light background, whatever the terminal says.
  case light
  /// The terminal's own colours but for headings and problems; the selected row is reversed.
  case highContrast
  /// No colours.
  case monochrome

  /// Whether its colours depend on those of the terminal.
  var asksForColours: Bool {
    switch self {
    case .default, .dark, .light: true
    case .highContrast, .monochrome: false
    }
  }

  /// The theme of a name; `colour` of earlier configurations is the default one now.
  public init?(name: String) { self.init(rawValue: name == Self.earlier ? Self.default.rawValue : name) }

  /// Every name that is read.
  public static let names = allCases.map(\.rawValue) + [earlier]

  private static let earlier = "colour"
}
