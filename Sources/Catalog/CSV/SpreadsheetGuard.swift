/// Keeps cells of a CSV file from being taken for formulas by a spreadsheet, in a way that can be undone exactly.
///
/// A cell that a spreadsheet might run gets an apostrophe in front; so does one that looks as if it had one already.
/// Source: OWASP, "CSV Injection", with blanks, full-width signs and line breaks in front taken into account.
public enum SpreadsheetGuard {
  /// The cell as it is written.
  public static func guarded(_ cell: String) -> String { needsGuard(cell[...]) ? "'" + cell : cell }

  /// The cell that was written so; text with an apostrophe of its own (`'t Hoekje`) stays as it is.
  public static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let rest = cell.unicodeScalars.dropFirst()
    return needsGuard(Substring(rest)) ? String(rest) : cell
  }

  private static func needsGuard(_ cell: Substring) -> Bool {
    var scalars = cell.unicodeScalars
    while scalars.first == "'" { scalars = scalars.dropFirst() }
    guard let first = scalars.first(where: { !isPassedOver($0) }) else { return false }
    return isLeading(first) || scalars.first.map(isBreak) ?? false
  }

  /// What a spreadsheet takes away in front of a formula.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\t" || scalar == "\r" || scalar == "\n" }

  /// The signs with which a formula begins, their full-width and small forms with them.
  private static func isLeading(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
      "\u{FE6B}", "\u{2212}":
      true
    default: false
    }
  }
}
