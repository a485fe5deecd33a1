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

  private var isCorrection: Bool { session.isCorrection }

  private var indent: Int { writer.indent(isLow: writer.isLow) }

  func fill(_ frame: inout PageFrame) {
    guard let receipt = page.receipt else { return }
    let reference = receipt.stamp.reference
    // The title above the page says it too, where there is no room to say it twice.
    var rows = writer.isLow ? fact("receipt/reference", reference) : opening(reference) + [[]]
    rows += facts(receipt) + (writer.isLow ? [] : [[], title])
    let acceptsLater = session.answers[.agreementAcceptance] == "customerWillAccept"
    for key in (acceptsLater ? ["receipt/agreement"] : []) + ["receipt/plain", "receipt/like", "receipt/show"] {
      rows += TextWrap.lines(words.text(key, ["reference": reference]), columns: writer.columns - indent - 2).map {
        [Piece(indent, $0)]
      }
    }
    frame.body = rows.map { BodyRow($0, questions: 1) }
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.buttons = writer.buttons(
      page.buttons.map { (words.text("button/\($0.rawValue)"), page.place.focus == .button($0)) }, at: indent,
      isMarked: true)
    frame.message = words.text(
      isCorrection ? "correction/saved-notice" : "receipt/message", ["reference": reference])
  }

  /// That it is saved, and the reference alone in a frame.
  private func opening(_ reference: String) -> [[Piece]] {
    let tell = words.text(isCorrection ? "correction/tell" : "receipt/tell")
    var said = [Piece(indent, tell, .strong)]
    if let done = writer.look.symbols.done { said = [Piece(indent, done, .ok), Piece(indent + 2, tell, .strong)] }
    return [said] + writer.framed(reference, at: indent)
  }

  /// Its line ends where the text does.
  private var title: [Piece] { writer.heading(words.text("receipt/now"), column: indent, end: indent + 60) }

  private func fact(_ key: String, _ value: String) -> [[Piece]] {
    writer.fact(words.text(key), value, at: indent, values: indent + 22)
  }

  private func facts(_ receipt: Receipt) -> [[Piece]] {
    let stamp = receipt.stamp
    let saved = words.text(
      isCorrection ? "correction/saved-at" : "receipt/saved-at",
      [
        "date": words.longDate(receipt.saved.date), "time": receipt.saved.clock,
        "operator": stamp.corrected?.by ?? stamp.by, "version": String(stamp.version),
      ])
    var rows =
      fact("submit/customer", session.answers[.companyName])
      + fact(isCorrection ? "correction/saved" : "receipt/saved", saved)
    let prices = OrderWords(messages: words)
    if let toPay = prices.toPay(of: session), !session.answers.subscriptions.isEmpty {
      rows += fact("submit/to-pay", toPay)
    }
    if let commitment = prices.commitment(of: session, from: receipt.saved.date) {
      rows += fact("submit/commitment", commitment)
    }
    rows += fact("receipt/place", receipt.place)
    if let application = receipt.stamp.application, let moment = receipt.handedIn {
      rows += fact(
        "receipt/application",
        words.text(
          "receipt/application-at",
          ["reference": application.reference, "date": words.longDate(moment.date), "time": moment.clock]))
    }
    return rows
  }
}
