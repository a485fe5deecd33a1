import Text

/// A table of figures for a terminal: what a row is called at the left, numbers at the right, each column as wide as what
/// is in it.
///
/// Where the window is too narrow for both, a row has its name on a line of its own, above its numbers, which may take two.
public struct FigureTable: Hashable, Sendable {
  /// A row: what it is known by, what people call it, and its numbers, which may take several lines.
  public struct Row: Hashable, Sendable {
    /// Empty where the name says all.
    public var key: String
    /// Empty where the key says all.
    public var name: String
    /// The cells of each line, from the left.
    public var lines: [[String]]

    /// A row of these parts.
    public init(key: String, name: String = "", lines: [[String]]) {
      self.key = key
      self.name = name
      self.lines = lines
    }
  }

  /// The heading of what rows are called, and one for each column of numbers.
  private let heading: String
  private let headings: [String]
  private let rows: [Row]
  private let total: Row

  private static let gap = 2
  /// The fewest columns of a name beside the numbers.
  private static let leastName = 20

  /// A table under its headings, with the total below an empty line.
  public init(heading: String, _ headings: [String], _ rows: [Row], total: Row) {
    self.heading = heading
    self.headings = headings
    self.rows = rows.map { row in
      Row(key: ColumnWidth.drawable(row.key), name: ColumnWidth.drawable(row.name), lines: row.lines)
    }
    self.total = total
  }

  /// The lines; none is wider than the window, as far as each number has room in it.
  public func lines(columns: Int) -> [String] {
    let cells = [headings] + (rows + [total]).flatMap(\.lines)
    let widths = headings.indices.map { place in
      cells.map { place < $0.count ? ColumnWidth.of($0[place]) : 0 }.max() ?? 0
    }
    let room = columns - widths.reduce(0) { $0 + $1 + Self.gap }
    let keyColumns = rows.filter { !$0.name.isEmpty }.map { ColumnWidth.of($0.key) }.max() ?? 0
    let labels = rows.map { label(of: $0, keyColumns) }
    let wanted = ([heading, total.key] + labels).map { ColumnWidth.of($0) }.max() ?? 0
    // A heading may be cut; what rows are called has to be read.
    let called = ([total.key] + labels).map { ColumnWidth.of($0) }.max() ?? 0
    let least = min(called, keyColumns + (keyColumns == 0 ? 0 : Self.gap) + Self.leastName)
    let layout = Layout(
      widths: widths, labelColumns: max(0, min(wanted, room)), isStacked: room < least, columns: columns)
    return layout.lines(heading, [headings])
      + rows.indices.flatMap { layout.lines(labels[$0], rows[$0].lines) }
      + [""] + layout.lines(total.key, total.lines)
  }

  private func label(of row: Row, _ keyColumns: Int) -> String {
    if row.name.isEmpty { return row.key }
    return keyColumns == 0 ? row.name : Self.padded(row.key, keyColumns + Self.gap) + row.name
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(UInt8(ascii: " "), times: columns - ColumnWidth.of(text))
  }

  /// Where the columns stand.
  private struct Layout {
    /// Of the columns of numbers.
    var widths: [Int]
    var labelColumns: Int
    /// Whether a label has a line of its own.
    var isStacked: Bool
    var columns: Int

    /// The lines of a row.
    func lines(_ label: String, _ cells: [[String]]) -> [String] {
      if isStacked {
        return [ColumnWidth.cut(label, to: columns)]
          + cells.flatMap { line in
            parts.map { numbers(line, $0, from: labelColumns + widest - width(of: $0)) }.filter { !$0.isEmpty }
          }
      }
      return cells.enumerated().map { place, line in
        let beside = FigureTable.padded(place == 0 ? ColumnWidth.cut(label, to: labelColumns) : "", labelColumns)
        return withoutEnd(beside + numbers(line, widths.indices, from: 0))
      }
    }

    /// The columns as they stand below one another where they have no room side by side.
    private var parts: [Range<Int>] {
      var parts: [Range<Int>] = []
      for place in widths.indices {
        if let last = parts.last, width(of: last.lowerBound..<place + 1) <= columns {
          parts[parts.count - 1] = last.lowerBound..<place + 1
        } else {
          parts.append(place..<place + 1)
        }
      }
      return parts
    }

    private var widest: Int { parts.map { width(of: $0) }.max() ?? 0 }

    private func width(of part: Range<Int>) -> Int { widths[part].reduce(0) { $0 + $1 + FigureTable.gap } }

    private func numbers(_ line: [String], _ part: Range<Int>, from indent: Int) -> String {
      let cells = part.map { place in
        let cell = place < line.count ? line[place] : ""
        return String(UInt8(ascii: " "), times: widths[place] - ColumnWidth.of(cell) + FigureTable.gap) + cell
      }
      return withoutEnd(String(UInt8(ascii: " "), times: indent) + cells.joined())
    }

    private func withoutEnd(_ text: String) -> String {
      var text = text
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
