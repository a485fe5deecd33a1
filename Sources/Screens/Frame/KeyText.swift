import Text

/// A key of the last row, and what it does.
struct KeyText: Hashable {
  var name: String
  var meaning: String

  /// The row of keys from left to right.
  static func row(_ keys: [KeyText]) -> Row {
    var pieces: [Piece] = []
    var column = 1
    for key in keys {
      pieces.append(Piece(column, key.name, .keyName))
      column += ColumnWidth.of(key.name) + 1
      pieces.append(Piece(column, key.meaning, .keyMeaning))
      column += ColumnWidth.of(key.meaning) + 2
    }
    return Row(pieces)
  }

  /// Columns of the key, a blank and what it does.
  var columns: Int { ColumnWidth.of(name) + 1 + ColumnWidth.of(meaning) }
}
