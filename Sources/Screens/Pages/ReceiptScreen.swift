import Messages
import Records
import Text
import Wizard

/// What stands on the screen after Submit.
struct ReceiptScreen {
  let writer: ScreenWriter
  let wizard: WizardState

  init(_ writer: ScreenWriter, _ wizard: WizardState) {
    self.writer = writer
    self.wizard = wizard
  }

  private var words: Messages { writer.words }

  func fill(_ frame: inout PageFrame) {
    guard let receipt = wizard.receipt else { return }
    let columns = writer.size.columns
    let reference = receipt.stamp.reference
    let saved = words.text(
      "receipt/saved-at",
      ["date": words.longDate(receipt.saved.date), "time": receipt.saved.clock, "operator": receipt.stamp.by])
    // The title above the page says it too, where there is no room to say it twice.
    let isSmall = writer.size.rows < 20
    var rows: [[Piece]] = isSmall ? [] : [[Piece(1, words.text("receipt/title"), .heading)], []]
    rows += SubmitScreen.fact(words.text("receipt/reference"), reference, columns)
    rows += SubmitScreen.fact(words.text("submit/customer"), wizard.answers[.companyName], columns)
    rows += SubmitScreen.fact(words.text("receipt/saved"), saved, columns)
    rows += SubmitScreen.fact(words.text("receipt/place"), receipt.place, columns)
    if !isSmall { rows += [[], [Piece(1, words.text("receipt/now"), .heading)], []] }
    for key in ["receipt/tell", "receipt/plain", "receipt/show"] {
      rows += TextWrap.lines(words.text(key, ["reference": reference]), columns: columns - 5).map { [Piece(3, $0)] }
    }
    frame.body = rows.map { BodyRow($0, questions: 1) }
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.buttons = writer.buttons(
      wizard.buttons.map { (words.text("button/\($0.rawValue)"), wizard.focus == .button($0)) })
    frame.message = words.text("receipt/message", ["reference": reference])
  }
}
