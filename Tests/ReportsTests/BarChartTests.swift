import Reports
import Testing
import Text

@Suite("A chart of bars")
struct BarChartTests {
  private let chart = BarChart([.init("2026-09", 12), .init("2026-10", 0), .init("2026-11", 1), .init("2026-12", 6)])

  @Test("Bars have eighths of a block, and the number stands behind its bar")
  func blocks() {
    #expect(
      chart.lines(columns: 30, hasBlocks: true) { String($0) } == [
        "2026-09  ██████████████████ 12", "2026-10  0", "2026-11  █▌ 1", "2026-12  █████████ 6",
      ])
  }

  @Test("Without UTF-8 they are of ASCII")
  func ascii() {
    #expect(
      chart.lines(columns: 30, hasBlocks: false) { String($0) } == [
        "2026-09  ################## 12", "2026-10  0", "2026-11  ## 1", "2026-12  ######### 6",
      ])
  }

  @Test("What is little is still there, and all of nothing has no bar")
  func little() {
    let small = BarChart([.init("a", 1_000_000), .init("b", 1)])
    #expect(small.lines(columns: 40, hasBlocks: true) { String($0) }[1] == "b  ▏ 1")
    #expect(small.lines(columns: 40, hasBlocks: false) { String($0) }[1] == "b  # 1")
    #expect(BarChart([.init("a", 0)]).lines(columns: 40, hasBlocks: true) { String($0) } == ["a  0"])
    #expect(BarChart([]).lines(columns: 40, hasBlocks: true) { String($0) }.isEmpty)
    let huge = BarChart([.init("a", .max), .init("b", .max - 1)]).summed(most: 1) { "\($0)" }
    #expect(huge.bars == [.init("2", .max)])
  }

  @Test("No line is wider than the window, and the longest bar fills it", arguments: [40, 60, 80, 132], [true, false])
  func width(columns: Int, hasBlocks: Bool) {
    let long = "Café Zürich 日本語 with a name that is longer than any window is wide, and longer still than that one is"
    let bars = [1, 40].map { count in
      BarChart((0..<count).map { .init($0 == 0 ? long : "k\($0)", $0 == 0 ? 1_234_567 : $0 * 30_000) })
    }
    for chart in bars + [chart] {
      let lines = chart.lines(columns: columns, hasBlocks: hasBlocks) { "\($0)" }
      let widths = lines.map { ColumnWidth.of($0) }
      #expect(widths.allSatisfy { $0 <= columns } && widths.max() == columns)
    }
    let cut = bars[0].lines(columns: columns, hasBlocks: hasBlocks) { "\($0)" }[0]
    #expect(cut.contains("...  ") && !cut.contains("longer still"))
  }

  @Test("More bars than there may be are one at the end", arguments: [(3, 3), (4, 4), (5, 4)])
  func summed(count: Int, shown: Int) {
    let bars = BarChart((1...count).map { .init("\($0)", $0) }).summed(most: 4) { "\($0) others" }.bars
    #expect(bars.count == shown && bars.reduce(0) { $0 + $1.value } == (1...count).reduce(0, +))
    #expect(bars.last?.label == (count > 4 ? "2 others" : "\(count)"))
  }
}
