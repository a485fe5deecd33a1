/// What a terminal turned out to be, and how that was found.
public struct TerminalFacts: Sendable {
  /// The description that is used; where the name of the terminal is not known, that of one like it.
  public let name: String
  /// Whether the machine knows the terminal's own name.
  public let isKnown: Bool
  /// How many colours it has.
  public let colours: Int
  /// `dark`, `light` or `unknown`.
  public let background: StaticString
  /// How the background was found: `theme`, `answer`, `variable`, `console` or `nothing`.
  public let backgroundSource: StaticString
  /// Whether its description has F1 to F10.
  public let hasFunctionKeys: Bool
  /// Whether the picture disappears when the program ends.
  public let hasAlternateScreen: Bool
  /// Whether text is sent and read as UTF-8.
  public let isUTF8: Bool
}

extension TerminalFacts {
  init(_ entry: TerminalEntry, _ ground: Ground, isUTF8: Bool) {
    name = entry.name
    isKnown = entry.isKnown
    colours = entry.colours
    background = ground.shade.name
    backgroundSource = ground.source.name
    hasFunctionKeys = entry.hasFunctionKeys
    hasAlternateScreen = entry.hasAlternateScreen
    self.isUTF8 = isUTF8
  }
}

extension Ground.Shade {
  fileprivate var name: StaticString {
    switch self {
    case .dark: "dark"
    case .light: "light"
    case .unknown: "unknown"
    }
  }
}

extension Ground.Source {
  fileprivate var name: StaticString {
    switch self {
    case .theme: "theme"
    case .answer: "answer"
    case .variable: "variable"
    case .console: "console"
    case .nothing: "nothing"
    }
  }
}
