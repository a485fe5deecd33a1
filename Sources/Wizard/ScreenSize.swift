/// The size of the terminal in character cells.
public struct ScreenSize: Hashable, Sendable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The least size at which the pages can be drawn.
  public static let least = ScreenSize(rows: 16, columns: 60)
  public var isEnough: Bool { rows >= Self.least.rows && columns >= Self.least.columns }
}
