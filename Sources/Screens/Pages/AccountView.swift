import Records
import Text
import Wizard

/// All that the Account details page is drawn from, and so the key of the drawing memory.
///
/// A class, so that the session is copied once for a picture, not for each part that draws it.
final class AccountView: Equatable {
  let session: Session
  let place: Place

  init(_ wizard: WizardState) {
    session = wizard.session
    place = wizard.account.place
  }

  /// The text in a field's box: what is being edited, or the answer as people read it.
  func text(in field: Field) -> String {
    place.focus == .field(field) ? place.editor.text : session.shownText(of: field)
  }

  /// Whether the field's cell has the second of the two shades: they alternate from the top of the page.
  func isOtherCell(_ field: Field) -> Bool {
    var isOther = false
    for item in session.outline.items {
      switch item {
      case .field(let next):
        if next == field { return isOther }
        if next.definition.control.hasCell { isOther.toggle() }
      case .pair(let first, let second):
        if first == field { return isOther }
        if second == field { return !isOther }
      case .blank, .words, .heading, .additionalReseller, .sameAsContact: break
      }
    }
    return isOther
  }

  /// The field in focus, where it takes text.
  private var textField: Field? {
    guard case .field(let field) = place.focus, field.definition.control.isText else { return nil }
    return field
  }

  /// Whether a page drawn from the other differs in nothing but the text in focus and its caret.
  func isRetyped(_ other: AccountView) -> Bool {
    guard let field = textField, place.focus == other.place.focus, place.scroll == other.place.scroll else {
      return false
    }
    return isSame(besidesAnswers: other) && session.answers.isSame(as: other.session.answers, besides: field)
      && session.answers.additionalResellers == other.session.answers.additionalResellers
  }

  static func == (one: AccountView, other: AccountView) -> Bool {
    one.place == other.place && one.isSame(besidesAnswers: other) && one.session.answers == other.session.answers
  }

  private func isSame(besidesAnswers other: AccountView) -> Bool {
    session.saving.state.shown == other.session.saving.state.shown && session.statuses == other.session.statuses
      && session.offered == other.session.offered && session.notice == other.session.notice
      && session.customerHint == other.session.customerHint
      && session.elementFindings == other.session.elementFindings && session.draft.code == other.session.draft.code
      && (session.update != nil) == (other.session.update != nil)
      && (session.tenant != nil) == (other.session.tenant != nil)
  }
}

extension DraftState {
  /// The state that the corner tells.
  fileprivate var shown: DraftState {
    switch self {
    case .savedWhileTyping: .unsaved
    case .changedSinceFailed: .failed
    case .none, .unsaved, .saved, .failed, .busy: self
    }
  }
}

extension Control {
  /// Whether its answer has a place that is drawn; the others are circles and boxes to tick.
  fileprivate var hasCell: Bool {
    switch self {
    case .text, .date, .list, .adder: true
    case .choice, .tick: false
    }
  }
}
