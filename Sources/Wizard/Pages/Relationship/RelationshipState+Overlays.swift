import Records
import Text

extension RelationshipState {
  /// Keys while help or the invitation is read.
  mutating func handle(_ key: Key, in text: TextOverlay) -> [Effect] {
    if text.closes(on: key) {
      overlay = nil
      return []
    }
    if KeyBindings.command(for: key) == .redraw { return [.redrawScreen] }
    _ = overlay?.scrolled(to: max(0, text.scroll + TextOverlay.step(of: key)))
    return []
  }

  /// Keys while the question is asked.
  mutating func handle(_ key: Key, in question: QuestionOverlay) -> [Effect] {
    switch question.handled(key) {
    case .stays(let changed): overlay = .question(changed)
    case .closes: overlay = nil
    case .answers(let choice):
      overlay = nil
      if choice == .saveRequest { return save() }
      if choice == .leaveUnsaved { isClosed = true }
    }
    return []
  }

  mutating func scrolled(to top: Int) {
    if overlay?.scrolled(to: top) != true { scroll = top }
  }

  /// Text that was pasted goes in where text goes; a paragraph takes all its lines, with blanks where they ended.
  mutating func paste(_ pasted: String) {
    guard overlay == nil, editor != nil, saved == nil else {
      notice = Notice("notice/paste-in-text")
      return
    }
    var isWhole = false
    if case .paragraph = focus { isWhole = true }
    let paste = isWhole ? PasteText(joiningLinesOf: pasted) : PasteText(pasted)
    notice = Notice(paste)
    if !paste.text.isEmpty { insert(paste.text) }
  }
}
