import Text

extension Notice {
  /// What is said of a paste; `nil` when it went in as it was.
  init?(_ paste: PasteText) {
    if paste.lineCount > 1, !paste.isJoined {
      self.init("notice/lines-pasted", count: paste.lineCount)
    } else if paste.droppedCount > 0 {
      self.init("notice/characters-dropped", count: paste.droppedCount)
    } else if paste.lineCount > 1 {
      self.init("notice/lines-joined", count: paste.lineCount)
    } else {
      return nil
    }
  }
}
