import Screens
import Testing
import Wizard

@Suite struct CanvasTests {
  @Test func aPictureIsItsRowsAsText() {
    let canvas = Canvas(
      size: ScreenSize(rows: 5, columns: 8),
      rows: [
        Row([Piece(1, "ab"), Piece(4, "longer than it fits")]), Row([Piece(0, "abcdef"), Piece(2, "XY", .accent)]),
        Row([Piece(0, "日本日本"), Piece(1, "x"), Piece(4, "y")]), Row([Piece(7, "日"), Piece(9, "no"), Piece(-1, "no")]),
      ])
    #expect(canvas.lines() == [" ab long", "abXYef", " x本y 本", "", ""])
  }
}
