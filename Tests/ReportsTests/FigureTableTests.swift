import Reports
import Testing
import Text

@Suite("A table of figures")
struct FigureTableTests {
  private let table = FigureTable(
    heading: "Reseller", ["Customers", "Whole term"],
    [
      .init(key: "4847383", name: "Fabrikam Retail", lines: [["12", "1,230.00 EUR"], ["", "9.00 USD"]]),
      .init(key: "", name: "No reseller", lines: [["1"]]), .init(key: "99", lines: [["0"]]),
    ], total: .init(key: "Total", lines: [["13", "1,230.00 EUR"], ["", "9.00 USD"]]))

  @Test("Numbers end in one column, names begin in one, and a currency of its own has a line")
  func wide() {
    #expect(
      table.lines(columns: 80) == [
        "Reseller                  Customers    Whole term", "4847383  Fabrikam Retail         12  1,230.00 EUR",
        "                                         9.00 USD", "         No reseller              1",
        "99                                0", "", "Total                            13  1,230.00 EUR",
        "                                         9.00 USD",
      ])
  }

  @Test("A name is cut as far as it can be read; in a narrow window it has a line of its own")
  func narrow() {
    let cut = FigureTable(
      heading: "Offer", ["Customers"],
      [.init(key: "A:1", name: "A name of thirty-six characters here", lines: [["1"]])],
      total: .init(key: "Total", lines: [["1"]]))
    #expect(
      cut.lines(columns: 45) == [
        "Offer                               Customers", "A:1  A name of thirty-six chara...          1", "",
        "Total                                       1",
      ])
    #expect(
      cut.lines(columns: 35) == [
        "Offer", "                          Customers", "A:1  A name of thirty-six charac...",
        "                                  1", "", "Total", "                                  1",
      ])
  }

  @Test("Numbers that have no room side by side stand below one another")
  func large() {
    let large = FigureTable(
      heading: "Month", ["Licences", "Whole term"],
      [.init(key: "2026-11", lines: [["235,202,352", "1,234,567.00 EUR"]])],
      total: .init(key: "Total", lines: [["1", "2.00 EUR"], ["", "3.00 USD"]]))
    #expect(
      large.lines(columns: 24) == [
        "Month", "          Licences", "        Whole term", "2026-11", "       235,202,352", "  1,234,567.00 EUR",
        "", "Total", "                 1", "          2.00 EUR", "          3.00 USD",
      ])
  }

  @Test("No line is wider than the window", arguments: [40, 60, 80, 132])
  func width(columns: Int) {
    for line in table.lines(columns: columns) { #expect(ColumnWidth.of(line) <= columns) }
  }
}
