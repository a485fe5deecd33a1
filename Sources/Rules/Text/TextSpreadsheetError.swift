extension Rule where Value == String {
  /// No text is the error value that a spreadsheet shows in a cell, such as `#VALUE!`.
  ///
  /// Source: Frontdesk; a list that went through a spreadsheet holds them in place of values.
  public static let textSpreadsheetError = Rule(
    "text/spreadsheet-error", source: "Frontdesk: what a spreadsheet shows for a formula that failed",
    breaks: "#VALUE!", passes: "Contoso"
  ) { text, _ in
    SpreadsheetDamage.isError(text) ? Breach(["value": text.excerpt]) : nil
  }
}
