import Glibc

/// A colour of a terminal, each part from 0 to 1.
struct RGBColour: Equatable {
  var red: Double
  var green: Double
  var blue: Double

  /// The standard colour of xterm for a number from 16 on; users repaint those below.
  init(xterm number: Int) {
    if number >= 232 {
      let grey = Double(8 + 10 * (number - 232)) / 255
      (red, green, blue) = (grey, grey, grey)
    } else {
      let levels = [0.0, 95, 135, 175, 215, 255].map { $0 / 255 }
      let place = max(0, number - 16)
      (red, green, blue) = (levels[place / 36 % 6], levels[place / 6 % 6], levels[place % 6])
    }
  }

  /// The value of an answer to OSC 10 or 11: `rgb:RRRR/GGGG/BBBB` with one to four hexadecimal digits each, also `rgba:`
  /// with a fourth part, which does not count (XParseColor(3)); `nil` for any other text.
  init?(answer: some StringProtocol) {
    let parts: [Substring]
    if answer.hasPrefix("rgb:") {
      parts = answer.dropFirst(4).split(separator: "/", omittingEmptySubsequences: false).map { Substring($0) }
      guard parts.count == 3 else { return nil }
    } else if answer.hasPrefix("rgba:") {
      parts = answer.dropFirst(5).split(separator: "/", omittingEmptySubsequences: false).map { Substring($0) }
      guard parts.count == 4 else { return nil }
    } else {
      return nil
    }
    var values: [Double] = []
    for part in parts.prefix(3) {
      guard (1...4).contains(part.utf8.count), let value = UInt16(part, radix: 16) else { return nil }
      values.append(Double(value) / Double((1 << (4 * part.utf8.count)) - 1))
    }
    (red, green, blue) = (values[0], values[1], values[2])
  }

  /// Relative luminance (WCAG 2.2, 1.4.3), from 0 for black to 1 for white.
  var luminance: Double {
    func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast of two colours (WCAG 2.2), from 1 to 21.
  func contrast(_ other: RGBColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Whether white is easier to read on it than black.
  var isDark: Bool { contrast(RGBColour(xterm: 231)) > contrast(RGBColour(xterm: 16)) }
}
