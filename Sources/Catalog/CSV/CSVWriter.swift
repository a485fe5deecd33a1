/// Writes rows of a CSV file (RFC 4180), safe to open in a spreadsheet.
public enum CSVWriter {
  /// One row with its line end; cells that need it stand in quotes, and none is a formula.
  public static func row(_ cells: [String]) -> String {
    cells.map { quoted(SpreadsheetGuard.guarded($0)) }.joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { octet in
      octet == UInt8(ascii: ",") || octet == UInt8(ascii: "\"") || octet == 0x0A || octet == 0x0D
    }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    var text = "\""
    for character in cell.unicodeScalars {
      if character == "\"" { text += "\"" }
      text.unicodeScalars.append(character)
    }
    return text + "\""
  }
}
