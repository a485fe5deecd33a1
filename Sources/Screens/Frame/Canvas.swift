public import Wizard

/// What a piece of text is, which decides how a theme draws it; without colours only bold and reverse remain.
public enum Role: UInt8, Sendable, Hashable, CaseIterable {
  case plain
  case title
  case heading
  case focus
  case hint
  case good
  case notice
  case problem
  case selected
  case button
  case focusedButton
  case rule
  case keys
}

/// A run of text of one role at a column of its row.
public struct Piece: Hashable, Sendable {
  /// Columns from the left, 0 is the first.
  public var column: Int
  /// The text that is drawn.
  public var text: String
  /// What the text is, which decides its colour.
  public var role: Role

  /// A run of text at a column.
  public init(_ column: Int, _ text: String, _ role: Role = .plain) {
    self.column = column
    self.text = text
    self.role = role
  }
}

/// One row of the screen: pieces from left to right; a piece hides what earlier ones put under it.
public struct Row: Hashable, Sendable {
  /// The runs of text, from left to right.
  public var pieces: [Piece]

  /// A row of these runs; empty by default.
  public init(_ pieces: [Piece] = []) { self.pieces = pieces }
}

/// A place on the screen, both from 0.
public struct ScreenPoint: Hashable, Sendable {
  /// The row, from 0 at the top.
  public var row: Int
  /// The column, from 0 at the left.
  public var column: Int

  /// A place on the screen.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A picture of the whole screen: as many rows as it is high, and where the cursor stands.
public struct Canvas: Hashable, Sendable {
  /// The size of the screen in cells.
  public let size: ScreenSize
  /// The rows from top to bottom; rows that are missing are blank.
  public var rows: [Row]
  /// Where the caret is; `nil` hides the cursor.
  public var cursor: ScreenPoint?

  /// A picture of a screen; the cursor is hidden by default.
  public init(size: ScreenSize, rows: [Row] = [], cursor: ScreenPoint? = nil) {
    self.size = size
    self.rows = rows
    self.cursor = cursor
  }
}
