import Rules

/// What may go into a field of a text that was pasted or typed.
public struct PasteText: Sendable, Hashable {
  /// The first line that is not blank, without forbidden characters.
  public private(set) var text = ""
  /// How many lines of the paste were not blank.
  public private(set) var lineCount = 0
  /// Forbidden characters that were left out.
  public private(set) var droppedCount = 0
  /// Whether all lines were taken, with a blank where each ended.
  public private(set) var isJoined = false

  /// Takes the first line of a pasted text that is not blank.
  public init(_ pasted: String) {
    var hasText = false
    for line in pasted.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let isBlank = line.allSatisfy(\.isWhitespace)
      if !isBlank { lineCount += 1 }
      if isBlank || hasText { continue }
      hasText = true
      take(line)
    }
  }

  /// All lines that are not blank, with a blank where each ended.
  public init(joiningLinesOf pasted: String) {
    isJoined = true
    for line in pasted.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      if lineCount > 0 { text += " " }
      lineCount += 1
      take(line)
    }
  }

  private mutating func take(_ line: Substring) {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        scalars.append(" ")
      } else if TextNormalisation.isForbidden(scalar) {
        droppedCount += 1
      } else {
        scalars.append(scalar)
      }
    }
    text += String(scalars)
  }
}
