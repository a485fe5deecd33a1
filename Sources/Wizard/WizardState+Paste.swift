import Records
import Text

/// A pasted text in which several answers can be read.
extension WizardState {
  /// What can be read in a pasted text; only an agent's own Account details page reads it.
  func offer(_ pasted: String) -> PastedOffer? {
    guard page == .accountDetails, session.kiosk == nil, overlays.top == nil else { return nil }
    return PastedOffer(pasted, session, isInText: account.textField != nil)
  }

  /// Shows what was read, or says that all of it stands in the form already.
  mutating func take(_ offer: PastedOffer) -> [Effect] {
    guard !offer.answers.isEmpty else {
      session.notice = Notice("notice/pasted-known")
      return []
    }
    session.notice = nil
    overlays.open(.question(QuestionOverlay(.pasted(offer))))
    return []
  }

  /// Fills the answers in, or puts the first line in where the caret is.
  mutating func answer(_ offer: PastedOffer, _ choice: QuestionOverlay.Choice) -> [Effect] {
    if choice == .firstLine { return perform(onPage(.pasted(offer.text))) }
    guard choice == .fillIn else { return [] }
    let effects = session.fill(offer.answers.map { ($0.field, $0.value) })
    account.refresh(&session)
    account.loadEditor(session)
    session.notice = Notice("notice/answers-filled", count: offer.answers.count)
    return effects
  }
}
