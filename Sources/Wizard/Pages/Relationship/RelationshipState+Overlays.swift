import Records
import Text

extension RelationshipState {
  /// What a key on an overlay comes to.
  mutating func handle(_ outcome: OverlayOutcome) -> [Effect] {
    switch outcome {
    case .stays, .filtered, .closes: return []
    case .passes(let command): return command == .redraw ? [.redrawScreen] : []
    case .answers(.choice(_, let choice)):
      overlays.closeAll()
      if choice == .saveRequest { return save() }
      if choice == .leaveUnsaved { isClosed = true }
      return []
    case .answers(.act(let act)):
      if let saved { overlays.open(.file(FileOverlay(of: .request(number: saved.number), asText: act == .print))) }
      return []
    case .answers(.file(.stored(let thing, let asText), let path)):
      return [.exportStored(thing, asText: asText, path: path)]
    case .answers: return []
    }
  }

  /// The invitation stands in a file; it is shown again.
  mutating func fileWritten(_ path: String) {
    overlays.close()
    notice = Notice("notice/file-written", ["path": path])
  }

  mutating func scrolled(to top: Int) {
    if !overlays.scrolled(to: top) { scroll = top }
  }

  /// The first row shown of what scrolls: an open overlay, or else the page.
  var shownScroll: Int { overlays.top?.scroll ?? scroll }

  /// Text that was pasted goes in where text goes; a paragraph takes all its lines, with blanks where they ended.
  mutating func paste(_ pasted: String) {
    guard overlays.top == nil, editor != nil, saved == nil else {
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
