import Messages
import Records
import Text
import Wizard

/// What stands on the screen after Submit.
struct ReceiptScreen {
  let writer: ScreenWriter
  let session: Session
  let page: ReceiptPage

  init(_ writer: ScreenWriter, _ session: Session, _ page: ReceiptPage) {
    self.writer = writer
    self.session = session
    self.page = page
  }

  private var words: Messages { writer.words }

  func fill(_ frame: inout PageFrame) {
    guard let receipt = page.receipt else { return }
    let columns = writer.columns
    let reference = receipt.stamp.reference
    let saved = words.text(
      "receipt/saved-at",
      ["date": words.longDate(receipt.saved.date), "time": receipt.saved.clock, "operator": receipt.stamp.by])
    // The title above the page says it too, where there is no room to say it twice.
    let isSmall = writer.size.rows < 20
    var rows: [[Piece]] = isSmall ? [] : [[Piece(1, words.text("receipt/title"), .accent)], []]
    rows += writer.fact(words.text("receipt/reference"), reference)
    rows += writer.fact(words.text("submit/customer"), session.answers[.companyName])
    rows += writer.fact(words.text("receipt/saved"), saved)
    rows += writer.fact(words.text("receipt/place"), receipt.place)
    if let application = receipt.stamp.application, let moment = receipt.handedIn {
      rows += writer.fact(
        words.text("receipt/application"),
        words.text(
          "receipt/application-at",
          ["reference": application.reference, "date": words.longDate(moment.date), "time": moment.clock]))
    }
    if !isSmall { rows += [[], [Piece(1, words.text("receipt/now"), .accent)], []] }
    let acceptsLater = session.answers[.agreementAcceptance] == "customerWillAccept"
    for key in (acceptsLater ? ["receipt/agreement"] : []) + ["receipt/tell", "receipt/plain", "receipt/show"] {
      rows += TextWrap.lines(words.text(key, ["reference": reference]), columns: columns - 5).map { [Piece(3, $0)] }
    }
    frame.body = rows.map { BodyRow($0, questions: 1) }
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.buttons = writer.buttons(
      page.buttons.map { (words.text("button/\($0.rawValue)"), page.place.focus == .button($0)) })
    frame.message = words.text("receipt/message", ["reference": reference])
  }
}
