/// What drawing gives: the picture, and the first row of the body that it shows.
public struct Picture: Sendable, Hashable {
  /// The picture that the terminal shows.
  public var canvas: Canvas
  /// The state remembers it, so that the body stays where it is while the focus moves within it; `nil` where none is
  /// seen.
  public var scroll: Int?
  /// The only rows that can differ from the picture that was drawn before with the same memory; `nil` for all.
  public var changedRows: Range<Int>?
  /// The rows of the screen that the item in focus takes, where all of them are seen.
  var focusedRows: Range<Int>?
  /// What stands beside the body, by row of the screen: it stays where a row is drawn anew. Rows at the end can be left out.
  var margins: [[Piece]] = []
}
