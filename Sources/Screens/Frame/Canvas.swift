public import Wizard

/// What a piece of text is, which decides how the terminal draws it.
public enum Role: UInt8, Sendable, Hashable, CaseIterable {
  case plain
  /// Page title, label in focus, totals.
  case strong
  /// Headings, the current step, the mark of the focus.
  case accent
  /// Hints, and all that comes second.
  case dim
  case rule
  /// The place of what is seen in a longer page.
  case thumb
  case keyName
  case keyMeaning

  /// A mark or a word that says that an answer is wrong, and the sentence that says why.
  case fix
  case fixText
  /// The same where it wants a second look.
  case check
  case checkText
  case ok

  /// The place of an answer: every other one has another shade.
  case cell
  case otherCell
  case focusedCell
  /// A text that can be put into a cell of that shade.
  case offered
  case otherOffered
  case focusedOffered
  /// The first column of a cell: in focus, or with a problem in one of the two shades.
  case rail
  case fixRail
  case otherFixRail
  case checkRail
  case otherCheckRail

  /// The selected row of a list: its text, and its secondary words.
  case bar
  case strongBar
  case dimBar
  /// The letters that a search was typed for: in a list, and in its selected row.
  case match
  case matchBar

  case button
  /// The first button of a page.
  case mainButton
  case focusedButton

  /// The page behind a dialog.
  case behind
  /// The frame of a dialog or list, of the list of problems, of a reference.
  case frame
  case fixFrame
  case okFrame

  /// Whether it is the place of an answer.
  public var isCell: Bool { self == .cell || self == .otherCell || self == .focusedCell }

  /// Whether it is a text that can be put into a cell, and no answer.
  public var isOffered: Bool { self == .offered || self == .otherOffered || self == .focusedOffered }

  /// The role of a text that can be put into a cell of this one.
  var offered: Role { self == .focusedCell ? .focusedOffered : self == .otherCell ? .otherOffered : .offered }
}

/// A run of text of one role at a column of its row.
public struct Piece: Hashable, Sendable {
  /// Columns from the left, 0 is the first.
  public var column: Int
  /// The text that is drawn.
  public var text: String
  /// What the text is.
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
