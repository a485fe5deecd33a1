extension Rule where Value == String {
  /// No text is a number in scientific form, such as `1,23457E+07`: its last digits are lost.
  ///
  /// Source: Frontdesk; spreadsheets write numbers of more than eleven digits so.
  public static let textSpreadsheetNumber = Rule(
    "text/spreadsheet-number", source: "Frontdesk: how a spreadsheet shortens long numbers",
    breaks: "1,23457E+07", passes: "12345678"
  ) { text, _ in
    SpreadsheetDamage.isScientificNumber(text) ? Breach(["value": text.excerpt]) : nil
  }
}
