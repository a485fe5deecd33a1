import Text

/// What the terminal can show, as far as it decides which characters a picture has; colours are the terminal's part.
public struct Look: Hashable, Sendable {
  /// How the place of an answer is drawn.
  public enum Cells: Hashable, Sendable, CaseIterable {
    /// A shade behind the text.
    case shaded
    /// A line under the text.
    case underlined
    /// `[text____]`
    case bracketed
  }

  /// How the place of an answer is drawn.
  public var cells: Cells
  /// Marks, lines and frames.
  public var symbols: Symbols
  /// Whether the states of answers have colours of their own.
  public var hasColour: Bool

  /// A look of these parts.
  public init(cells: Cells, symbols: Symbols, hasColour: Bool) {
    self.cells = cells
    self.symbols = symbols
    self.hasColour = hasColour
  }

  /// What every terminal shows: ASCII, without colours.
  public static let plain = Look(cells: .bracketed, symbols: .ascii, hasColour: false)

  /// Whether the sentence under an answer begins with `Error:` or `Check:`, because nothing but the word at the end of
  /// its row would tell.
  var namesSeverity: Bool { !hasColour || !symbols.isUnicode }

  /// What stands in the first column of a cell that is in focus or has a problem.
  var rail: String {
    switch cells {
    case .shaded: symbols.isUnicode ? "▌" : "["
    case .underlined: symbols.vertical
    case .bracketed: "["
    }
  }

  /// Whether the title row has the names of all steps; without colours and lines nothing but bold would tell which one is
  /// open.
  var listsSteps: Bool { hasColour || symbols.isUnicode }
}

/// The characters that are no letters: marks, lines and frames.
///
/// The lines and corners, `•` and `▸` are in the fonts of the Linux console; `✓` and `▌` are in none of them.
public struct Symbols: Hashable, Sendable {
  /// Whether the locale shows more than ASCII.
  public let isUnicode: Bool
  /// What stands before the thing in focus.
  let focus: String
  /// What stands at a list, and where more is below.
  let list: String
  let moreBelow: String
  /// A list of points, and what cannot be chosen.
  let point: String
  let blocked: String
  /// The chosen one of several.
  let chosen: String
  /// What stands before a step that is done, and a record that is saved; `nil` where the number stays.
  let done: String?
  let horizontal: String
  let vertical: String
  /// From the upper left, clockwise.
  let corners: [String]

  /// ASCII alone.
  public static let ascii = Symbols(
    isUnicode: false, focus: ">", list: "v", moreBelow: "", point: "-", blocked: "-", chosen: "*", done: nil,
    horizontal: "-", vertical: "|", corners: ["+", "+", "+", "+"])

  /// Lines and marks.
  ///
  /// - Parameter isConsole: whether the font is one of the Linux console.
  public static func unicode(isConsole: Bool) -> Symbols {
    Symbols(
      isUnicode: true, focus: "▸", list: "▾", moreBelow: " ▾", point: "•", blocked: "·", chosen: "•",
      done: isConsole ? nil : "✓", horizontal: "─", vertical: "│", corners: ["┌", "┐", "┘", "└"])
  }

  /// A line of that many columns.
  func line(_ columns: Int) -> String {
    let columns = max(0, columns)
    return isUnicode ? Self.lines.prefix(columns) : String(UInt8(ascii: "-"), times: columns)
  }

  private static let lines = LongLine()
}

/// A line as long as the largest window, of which a picture takes the beginning: each `─` is three bytes.
private struct LongLine: Sendable {
  private let text = String(repeating: "─", count: 512)

  func prefix(_ columns: Int) -> String {
    let utf8 = text.utf8
    guard let end = utf8.index(utf8.startIndex, offsetBy: columns * 3, limitedBy: utf8.endIndex) else { return text }
    return String(text[..<end])
  }
}
