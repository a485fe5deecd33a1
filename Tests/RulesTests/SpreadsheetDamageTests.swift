import Rules
import TestSupport
import Testing

@Suite("D7: what a spreadsheet leaves in place of a value")
struct SpreadsheetDamageTests {
  @Test(
    "The error values of spreadsheets are no text, in any language",
    arguments: [
      "#VALUE!", "#REF!", "#N/A", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#WAARDE!", "#VERW!", "#N/B",
      "#NAAM?", "#DEEL/0!", "#WERT!", "#BEZUG!", "#NV", "#VALEUR!", "#¡VALOR!", "#¿NOMBRE?", "#####", "Err:502",
    ])
  func errors(text: String) { #expect(finding(of: .textSpreadsheetError, in: text) == "text/spreadsheet-error") }

  @Test(
    "A number in scientific form has lost its digits",
    arguments: ["1,23457E+07", "1.23457E+07", "1E+11", "2,0E+10", "123457E+07"])
  func numbers(text: String) { #expect(finding(of: .textSpreadsheetNumber, in: text) == "text/spreadsheet-number") }

  @Test(
    "Text that people write passes",
    arguments: [
      "", "#1 Fietsen", "# 12", "#", "Unit #4", "Errol", "12E 4", "1E5", "E+10", "12-10E", "Keizersgracht 126",
    ])
  func passes(text: String) {
    #expect(finding(of: .textSpreadsheetError, in: text) == nil)
    #expect(finding(of: .textSpreadsheetNumber, in: text) == nil)
  }
}
