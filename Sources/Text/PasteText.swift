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

  /// Takes the first line of a pasted text that is not blank without its forbidden characters.
  public init(_ pasted: String) {
    for line in pasted.split(whereSeparator: \.isNewline) {
      let (kept, dropped) = Self.cleaned(line)
      if lineCount == 0 { droppedCount += dropped }
      if kept.allSatisfy(\.isWhitespace) { continue }
      lineCount += 1
      if lineCount == 1 { text = kept }
    }
  }

  /// All lines that are not blank, with a blank where each ended.
  public init(joiningLinesOf pasted: String) {
    isJoined = true
    for line in pasted.split(whereSeparator: \.isNewline) {
      let (kept, dropped) = Self.cleaned(line)
      droppedCount += dropped
      if kept.allSatisfy(\.isWhitespace) { continue }
      if lineCount > 0 { text += " " }
      lineCount += 1
      text += kept
    }
  }

  /// A line without its forbidden characters, and how many these are.
  private static func cleaned(_ line: Substring) -> (kept: String, dropped: Int) {
    var kept = String.UnicodeScalarView()
    var dropped = 0
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        kept.append(" ")
      } else if TextNormalisation.isForbidden(scalar) {
        dropped += 1
      } else {
        kept.append(scalar)
      }
    }
    return (String(kept), dropped)
  }
}
