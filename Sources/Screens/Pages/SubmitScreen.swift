import Catalog
import Messages
import Records
import Reference
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
    for (label, value) in facts { rows += writer.fact(words.text(label), value) }
    rows += [[], [Piece(1, words.text("submit/next"), .accent)], []]
    for step in 1...3 {
      let lines = TextWrap.lines(self.step(step), columns: columns - 8)
      for (place, line) in lines.enumerated() {
        rows.append([Piece(3, place == 0 ? "\(step). \(line)" : "   \(line)")])
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

  /// What happens next, in three steps.
  private func step(_ number: Int) -> String {
    guard let correction else { return words.text("submit/step-\(number)") }
    return words.text(
      "correction/step-\(number)", ["reference": correction.reference, "version": String(correction.version + 1)])
  }

  /// The names of the answers that the correction changes, as many as a row has room for.
  private var changes: String {
    let names = session.changedFields.map { words.label(of: $0, session.outline.names) }
    let shown = names.prefix(3).joined(separator: ", ")
    guard names.count > 3 else { return shown }
    return words.text("correction/and-more", ["names": shown, "count": String(names.count - 3)])
  }

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

  private var facts: [(String, String)] {
    let answers = session.answers
    let place = [answers[.companyName], answers[.city], Countries.name(of: answers[.country], session.language)]
    var facts: [(String, String)] = correction == nil ? [] : [("correction/changed", changes)]
    facts += [
      ("submit/customer", place.filter { !$0.isEmpty }.joined(separator: ", ")),
      ("submit/contact", [answers[.firstName], answers[.lastName]].joined(separator: " ")),
    ]
    if !answers[.reseller].isEmpty { facts.append(("submit/reseller", reseller)) }
    if session.steps.contains(.subscriptions) {
      facts.append(("submit/subscriptions", order))
      if let toPay = OrderWords(messages: words).toPay(of: session) { facts.append(("submit/to-pay", toPay)) }
    }
    facts.append(("submit/agreement", agreement))
    return facts
  }

  private var reseller: String {
    let name = session.lookups.resellers.reseller(session.answers[.reseller])?.name ?? session.answers[.reseller]
    let count = session.answers.additionalResellers.count
    return count == 0 ? name : words.text("submit/with-additional", count: count, ["reseller": name])
  }

  private var order: String {
    let lines = session.answers.subscriptions
    guard !lines.isEmpty else { return words.text("submit/no-offers") }
    let licences = lines.reduce(0) { $0 &+ $1.quantity }
    return words.text("submit/offers", count: lines.count) + ", " + OrderWords(messages: words).licences(licences)
  }

  private var agreement: String {
    session.answers[.agreementAcceptance] == "partnerAttested"
      ? words.text("submit/accepted", ["date": words.longDate(session.answers[.agreementDate])])
      : words.text("review/will-accept")
  }
}
