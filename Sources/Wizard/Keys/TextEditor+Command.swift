import Text

extension TextEditor {
  /// Does what a command of line editing means; `true` when the text changed.
  mutating func edit(_ command: Command) -> Bool {
    switch command {
    case .deleteBackward: return deleteBackward()
    case .deleteForward: return deleteForward()
    case .deleteToStart: return deleteToStart()
    case .deleteToEnd: return deleteToEnd()
    case .deleteWord: return deleteWordBackward()
    case .left: moveLeft()
    case .right: moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home: moveToStart()
    case .end: moveToEnd()
    case .next, .previous, .activate, .up, .down, .pageUp, .pageDown, .escape, .back, .help, .nextProblem,
      .saveAndLeave, .suggest, .sameAsLast, .cancel, .main, .redraw, .inert:
      break
    }
    return false
  }
}
