/// A piece of a pasted line that says one thing.
struct PasteSegment {
  /// The line, counted from 0 over those that are not blank.
  let line: Int
  /// How many blank lines stand before it.
  let paragraph: Int
  /// What the text in front of it says that it is; `nil` where nothing says so.
  var label: PasteLabel?
  /// The piece without its label.
  var text: String
  /// The piece with its label, as it is shown.
  let shown: String
  /// Whether an answer was read from it, or it says nothing.
  var isUsed = false

  /// Whether it can be anything: nothing was read from it and no label says what it is.
  var isOpen: Bool { !isUsed && label == nil }
}
