import Catalog
import Testing

@Suite("Cells that a spreadsheet would run")
struct SpreadsheetGuardTests {
  @Test(
    "get an apostrophe, and lose it again",
    arguments: [
      "=1+1", "+31201234567", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "\u{00A0}=1", "\u{3000}=1",
      "\u{FEFF}=1", "\u{200B}=1", "＝1", "＋1", "－1", "＠x", "'=1", "''=1", "' =1", "\ta", "−1",
    ])
  func guarded(cell: String) {
    let written = SpreadsheetGuard.guarded(cell)
    #expect(written == "'" + cell)
    #expect(SpreadsheetGuard.unguarded(written) == cell)
  }

  @Test(
    "are no others, which stay as they are both ways",
    arguments: ["", "'", "''", "'t Hoekje B.V.", "Café = bar", "a-b", "12", " a ", "'s-Hertogenbosch", "1015 CW"])
  func plain(cell: String) {
    #expect(SpreadsheetGuard.guarded(cell) == cell)
    #expect(SpreadsheetGuard.unguarded(cell) == cell)
  }

  @Test("and rows of anything come back exactly")
  func roundTrip() {
    let cells = ["a,b", "say \"hi\"", "line\nbreak", "=1,2", "'=x", " blank ", "é中\u{0301}", "", "'t"]
    let rows = CSVReader.records(of: Array((CSVWriter.row(cells) + CSVWriter.row(cells.reversed())).utf8))
    #expect(rows.map { $0.cells.map(SpreadsheetGuard.unguarded) } == [cells, cells.reversed()])
  }
}
