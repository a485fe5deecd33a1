/// Writes rows of a CSV file (RFC 4180), safe to open in a spreadsheet.
public enum CSVWriter {
  /// The mark by which a spreadsheet knows that a file is UTF-8.
  public static let byteOrderMark = "\u{FEFF}"

  /// One row with its line end; cells that need it stand in quotes, and none is a formula.
  public static func row(_ cells: [String], separator: CSVSeparator = .comma) -> String {
    let sign = separator.sign
    return cells.map { quoted(SpreadsheetGuard.guarded($0), separator.octet) }.joined(separator: sign) + "\r\n"
  }

  private static func quoted(_ cell: String, _ separator: UInt8) -> String {
    let needsQuotes = cell.utf8.contains { octet in
      octet == separator || octet == UInt8(ascii: "\"") || octet == 0x0A || octet == 0x0D
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

/// What stands between the cells of a CSV file that is written.
public enum CSVSeparator: String, Hashable, Sendable, CaseIterable {
  case comma = ","
  case semicolon = ";"
  case tab

  /// The separator as it stands in the file.
  var sign: String { String(Unicode.Scalar(octet)) }
  var octet: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: 0x09
    }
  }
}
