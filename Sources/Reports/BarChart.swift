import Text

/// A chart of horizontal bars for a terminal: a label, a bar, a number a line.
public struct BarChart: Hashable, Sendable {
  /// A line of the chart.
  public struct Bar: Hashable, Sendable {
    /// What stands in front of it.
    public var label: String
    /// Not negative.
    public var value: Int

    /// A bar of a length.
    public init(_ label: String, _ value: Int) {
      self.label = label
      self.value = value
    }
  }

  /// From above.
  public let bars: [Bar]

  /// The fewest columns that the longest bar has where the window has room for it.
  private static let leastBar = 10

  /// A chart of these bars.
  public init(_ bars: [Bar]) { self.bars = bars }

  /// The chart with at most so many bars: where there are more, the last is what the others come to.
  ///
  /// - Parameter others: the label of so many bars in one.
  public func summed(most: Int, others: (Int) -> String) -> BarChart {
    guard bars.count > most, most > 0 else { return self }
    let rest = bars[(most - 1)...]
    let sum = rest.reduce(0) { sum, bar in
      let (next, isTooMuch) = sum.addingReportingOverflow(bar.value)
      return isTooMuch ? .max : next
    }
    return BarChart(bars[..<(most - 1)] + [Bar(others(rest.count), sum)])
  }

  /// The lines, none wider than the window; long labels are cut.
  ///
  /// - Parameters:
  ///   - columns: how wide the window is.
  ///   - hasBlocks: whether it shows blocks, of which a bar has eighths; else it is of `#`.
  ///   - figures: writes a number.
  public func lines(columns: Int, hasBlocks: Bool, _ figures: (Int) -> String) -> [String] {
    let numbers = bars.map { figures($0.value) }
    let numberColumns = numbers.map { ColumnWidth.of($0) }.max() ?? 0
    let labels = bars.map { ColumnWidth.drawable($0.label) }
    // Two columns behind the label, one behind the bar.
    let free = columns - numberColumns - 3
    let most = max(1, min(free - Self.leastBar, max(Self.leastBar, columns * 2 / 5)))
    let labelColumns = min(labels.map { ColumnWidth.of($0) }.max() ?? 0, most)
    let barColumns = max(1, free - labelColumns)
    let longest = bars.map(\.value).max() ?? 0
    return bars.indices.map { place in
      let label = ColumnWidth.cut(labels[place], to: labelColumns)
      let bar = Self.bar(bars[place].value, of: longest, columns: barColumns, hasBlocks)
      let padding = String(UInt8(ascii: " "), times: labelColumns - ColumnWidth.of(label) + 2)
      return label + padding + (bar.isEmpty ? "" : bar + " ") + numbers[place]
    }
  }

  /// At least the smallest part where the value is not 0.
  private static func bar(_ value: Int, of longest: Int, columns: Int, _ hasBlocks: Bool) -> String {
    guard value > 0, longest > 0 else { return "" }
    let parts = columns * (hasBlocks ? 8 : 1)
    let length = min(parts, max(1, Int((Double(value) / Double(longest) * Double(parts)).rounded())))
    if !hasBlocks { return String(UInt8(ascii: "#"), times: length) }
    return String(repeating: "█", count: length / 8) + eighths[length % 8]
  }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
