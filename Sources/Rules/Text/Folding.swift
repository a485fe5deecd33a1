@_spi(_Unicode) import Swift

/// Text as a search sees it: without case and accents.
public enum Folding {
  /// Lower case, and without combining marks after canonical decomposition.
  public static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased()._nfd where scalar.properties.generalCategory != .nonspacingMark {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The folded words of a text: runs of letters and digits.
  public static func words(_ text: String) -> [String] {
    folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Whether every word typed begins a word of the text.
  public static func matches(_ typed: [String], _ words: [String]) -> Bool {
    typed.allSatisfy { piece in words.contains { $0.hasPrefix(piece) } }
  }
}
