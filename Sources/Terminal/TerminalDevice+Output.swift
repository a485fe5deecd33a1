import CNcurses
import CTerminalGuard
import Glibc
public import Screens
import Text
import Wizard

extension TerminalDevice {
  /// Draws the rows that are not on the screen already, and puts the cursor; sends nothing when nothing changed.
  ///
  /// - Parameter changed: the only rows that can differ from the canvas shown before; `nil` where any may.
  public func show(_ canvas: Canvas, changed: Range<Int>? = nil) {
    if isGone || isAway { return }
    var hasChanged = false
    let palette = palette
    let rows = isShownWhole ? changed?.clamped(to: shown.indices) ?? shown.indices : shown.indices
    isShownWhole = true
    for index in rows {
      let row = canvas.rows.indices.contains(index) ? canvas.rows[index] : Row()
      if shown[index] == row { continue }
      if shown[index].map({ !retype($0, as: row, at: Int32(index), palette) }) ?? true {
        draw(row, at: Int32(index), palette)
      }
      shown[index] = row
      hasChanged = true
    }
    let cursor = canvas.cursor.flatMap { contains($0) ? $0 : nil }
    if !hasChanged && cursor == shownCursor { return }
    shownCursor = cursor
    showCursor(cursor != nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    watched { wrefresh(window) }
  }

  /// Sends the whole picture again, for a screen on which something else has written.
  public func redraw() {
    if isGone || isAway { return }
    clearok(window, true)
    watched { wrefresh(window) }
  }

  /// Lets output go that a person or the line has stopped; `false` where the terminal takes nothing for two seconds.
  public func releaseOutput() -> Bool {
    if isGone { return false }
    if isAway { return true }
    tcflow(output, TCOON)
    var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&ready, 1, Self.outputPatience) > 0 && Int32(ready.revents) & POLLOUT != 0
  }

  private static let outputPatience: Int32 = 2_000

  /// From now on a terminal that takes nothing for so many milliseconds counts as gone, and the next event is the end of
  /// the input.
  public func limitOutput(milliseconds: Int32) {
    outputLimit = milliseconds
    guard_output_limit(milliseconds)
  }

  /// Clears the screen and has the terminal forget earlier pictures (`ED` 2 and 3; the latter is of xterm and the Linux
  /// console); what is shown next is sent whole. A terminal that does not take that for two seconds counts as gone.
  public func forgetPictures() {
    if isGone || isAway { return }
    guard_output_limit(Self.outputPatience)
    watched { writeMode("\u{1B}[2J\u{1B}[3J") }
    guard_output_limit(outputLimit)
    // What was typed.
    for place in received.indices { received[place] = 0 }
    nc_put(nc_cells(), 0, Int32(Self.largest.columns), nil, 0, nc_normal(), 0)
    resize()
  }

  /// Takes the size of the window as it is now and forgets the picture: the next `show` draws all of it.
  func resize() {
    let before = size
    size = Self.windowSize(output)
    resizeterm(Int32(size.rows), Int32(size.columns))
    if let fresh = newwin(0, 0, 0, 0) {
      delwin(window)
      window = fresh
    }
    clearok(window, true)
    shown = Array(repeating: nil, count: size.rows)
    isShownWhole = false
    shownCursor = nil
    // The pictures of a window of 500 by 500 cells take 30 MB, which the allocator would keep.
    if size.rows * size.columns < before.rows * before.columns { guard_release_memory() }
  }

  func showCursor(_ isVisible: Bool) {
    if isVisible == isCursorVisible { return }
    isCursorVisible = isVisible
    watched { curs_set(isVisible ? 1 : 0) }
  }

  static func windowSize(_ terminal: Int32) -> ScreenSize {
    var window = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
      return ScreenSize(rows: 24, columns: 80)
    }
    return ScreenSize(
      rows: min(Int(window.ws_row), largest.rows), columns: min(Int(window.ws_col), largest.columns))
  }

  private func contains(_ point: ScreenPoint) -> Bool {
    (0..<size.rows).contains(point.row) && (0..<size.columns).contains(point.column)
  }

  private func draw(_ row: Row, at index: Int32, _ palette: Palette) {
    let cells = nc_cells()
    nc_put(cells, 0, Int32(size.columns), nil, 0, nc_normal(), 0)
    var rest = row.pieces[...]
    while let piece = rest.first, ColumnWidth.isPlain(piece.text) {
      let room = max(0, size.columns - piece.column)
      put(piece.text, 0..<min(room, piece.text.utf8.count), at: piece.column, palette[piece.role])
      rest.removeFirst()
    }
    nc_show(window, cells, index, 0, Int32(size.columns))
    for piece in rest where (0..<size.columns).contains(piece.column) {
      let style = palette[piece.role]
      wattr_set(window, style.attributes, style.pair, nil)
      wmove(window, index, Int32(piece.column))
      write(piece.text, columns: size.columns - piece.column)
      // The library adds what is set here to cells too, and to the blanks behind lines that it moves.
      wattr_set(window, nc_normal(), 0, nil)
    }
  }

  /// Puts letters of a plain text among the cells of a row.
  private func put(_ text: String, _ letters: Range<Int>, at column: Int, _ style: Palette.Style) {
    guard column >= 0, !letters.isEmpty else { return }
    var text = text
    text.withUTF8 { octets in
      octets[letters].withMemoryRebound(to: CChar.self) {
        let (start, count) = (Int32(column), Int32($0.count))
        nc_put(nc_cells(), start, start + count, $0.baseAddress, count, style.attributes, style.pair)
      }
    }
  }

  /// Writes only the letters in which a row differs from the one that is shown: a key types one of them.
  ///
  /// `false`, and nothing written, where more than letters in place of letters has changed.
  private func retype(_ known: Row, as row: Row, at index: Int32, _ palette: Palette) -> Bool {
    guard known.pieces.count == row.pieces.count,
      let place = row.pieces.indices.first(where: { known.pieces[$0] != row.pieces[$0] }),
      known.pieces[(place + 1)...] == row.pieces[(place + 1)...],
      let letters = letters(of: known.pieces[place], row.pieces[place])
    else { return false }
    let piece = row.pieces[place]
    let columns = piece.column + letters.lowerBound..<piece.column + letters.upperBound
    let isCovered = row.pieces[(place + 1)...].contains { later in
      later.column < columns.upperBound && later.column + ColumnWidth.of(later.text) > columns.lowerBound
    }
    guard !isCovered, columns.upperBound <= size.columns else { return false }
    put(piece.text, letters, at: columns.lowerBound, palette[piece.role])
    nc_show(window, nc_cells(), index, Int32(columns.lowerBound), Int32(columns.upperBound))
    return true
  }

  /// From the first to behind the last letter that differs, where both are plain texts of one length at one place.
  private func letters(of known: Piece, _ piece: Piece) -> Range<Int>? {
    guard known.column == piece.column, piece.column >= 0, known.role == piece.role,
      known.text.utf8.count == piece.text.utf8.count, ColumnWidth.isPlain(known.text), ColumnWidth.isPlain(piece.text)
    else { return nil }
    var (first, end) = (Int.max, 0)
    for (place, pair) in zip(known.text.utf8, piece.text.utf8).enumerated() where pair.0 != pair.1 {
      first = min(first, place)
      end = place + 1
    }
    return first < end ? first..<end : nil
  }

  /// Writes text at the cursor, cut to whole graphemes that fit; nothing in it acts on the terminal.
  private func write(_ text: String, columns: Int) {
    if ColumnWidth.isPlain(text) {
      waddnstr(window, text, Int32(min(columns, text.utf8.count)))
      return
    }
    let isWhole = ColumnWidth.ofSimple(text).map { $0 <= columns } ?? false
    let drawable = isWhole ? text : ColumnWidth.drawable(String(ColumnWidth.prefix(of: text, columns: columns)))
    let wide = drawable.unicodeScalars.map { scalar in
      wchar_t(bitPattern: hasUnicode || scalar.isASCII ? scalar.value : 0x3F)
    }
    waddnwstr(window, wide, Int32(wide.count))
  }
}
