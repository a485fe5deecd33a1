/// The size of the terminal in character cells.
public struct ScreenSize: Hashable, Sendable {
  /// Rows of the window.
  public var rows: Int
  /// Columns of the window.
  public var columns: Int

  /// A size as the terminal reports it.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// Columns of what stands on a page: longer lines are hard to read.
  public var contentColumns: Int { min(columns, 100) }
  /// Whether a form has a pane at its right.
  public var hasPane: Bool { columns >= 110 }
  /// Columns of a form, without the pane.
  public var formColumns: Int { hasPane ? 80 : contentColumns }

  /// The size of a window that nobody has made larger or smaller.
  public static let usual = ScreenSize(rows: 24, columns: 80)
  /// The least size at which the pages can be drawn.
  public static let least = ScreenSize(rows: 16, columns: 60)
  /// Whether the pages can be drawn; in a smaller window only leaving works.
  public var isEnough: Bool { rows >= Self.least.rows && columns >= Self.least.columns }
}
