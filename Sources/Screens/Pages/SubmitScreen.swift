import Messages
import Records
import Rules
import Text
import Wizard

/// The Submit page: who, what, how much, and what happens next.
struct SubmitScreen {
  let writer: ScreenWriter
  let session: Session
  let page: SubmitPage

  init(_ writer: ScreenWriter, _ session: Session, _ page: SubmitPage) {
    self.writer = writer
    self.session = session
    self.page = page
  }

  private var focus: Focus { page.place.focus }

  private var words: Messages { writer.words }
  private var columns: Int { writer.columns }

  func fill(_ frame: inout PageFrame) {
    var rows: [[Piece]] = [
      [Piece(1, words.text(correction == nil ? "submit/title" : "correction/save-title"), .accent)], [],
    ]
    let facts = SubmitFacts(session, words)
    for fact in facts.rows { rows += writer.fact(fact.label, fact.value) }
    rows += [[], [Piece(1, words.text("submit/next"), .accent)], []]
    for (number, step) in facts.steps.enumerated() {
      for (place, line) in TextWrap.lines(step, columns: columns - 8).enumerated() {
        rows.append([Piece(3, place == 0 ? "\(number + 1). \(line)" : "   \(line)")])
      }
    }
    // A kiosk tells no names of operators.
    if session.kiosk == nil {
      let role = words.text("role/\(session.environment.role.rawValue)")
      rows.append([])
      rows += writer.fact(
        words.text(correction == nil ? "submit/by" : "correction/by"), "\(session.operatorName) (\(role))")
    }
    frame.body = rows.map { BodyRow($0, questions: $0.isEmpty ? 0 : 1) }
    if page.noticeCount > 0 { frame.body[1] = secondLook }
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.buttons = writer.buttons([
      (words.text(correction == nil ? "button/submit" : "correction/button"), focus == .button(.submit)),
      (words.text("button/back"), focus == .button(.back)),
    ])
    frame.message = words.text(session.saving.isSubmitting ? saving : message)
    PrivacyNotice(writer)?.put(below: &frame)
  }

  private var correction: CorrectionMark? { session.draft.corrects }

  private var saving: String { correction == nil ? "notice/submitting" : "correction/saving" }

  private var message: String {
    if focus == .button(.secondLook) { return "message/second-look" }
    if focus == .button(.back) { return "message/button-back" }
    return correction == nil ? "message/submit" : "correction/message"
  }

  /// That warnings are open; Enter on it goes to the first.
  private var secondLook: BodyRow {
    let isFocused = focus == .button(.secondLook)
    let text = words.text("submit/second-look", count: page.noticeCount)
    return BodyRow(
      writer.mark(.check, isFocused: isFocused) + [Piece(3, text, isFocused ? .strong : .check)], isFocused: isFocused,
      caret: isFocused ? 3 : nil, questions: 1)
  }
}
