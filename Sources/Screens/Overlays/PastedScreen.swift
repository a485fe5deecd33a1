import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The box that shows what was read in a pasted text: the answers, what each replaces, and what is not used.
struct PastedScreen {
  let writer: ScreenWriter
  let session: Session?

  init(_ writer: ScreenWriter, _ session: Session?) {
    self.writer = writer
    self.session = session
  }

  private var words: Messages { writer.words }
  /// Columns of the box with its frame.
  private var width: Int { min(writer.size.columns - 8, 62) }
  /// Columns of text in it: two are blank at each side.
  private var inner: Int { width - 6 }

  func fill(_ frame: inout PageFrame, _ question: QuestionOverlay, _ offer: PastedOffer) {
    let rows = answerRows(offer) + unusedRows(offer)
    let buttons = QuestionScreen(writer, session).choiceRows(question, from: 2, upTo: width - 4)
    let blank = writer.isLow ? [] : [BodyRow()]
    // A low window gives the box all that lies between the title and the message, another leaves the buttons in sight.
    let height = writer.size.rows - (writer.isLow ? 5 : 9)
    let room = max(1, height - 2 - blank.count * 2 - 1 - buttons.count)
    let top = min(max(0, question.scroll ?? 0), max(0, rows.count - room))
    let end = min(rows.count, top + room)
    var box = OverlaidBox(
      title: words.text("question/title.pasted"), rows: blank + rows[top..<end] + [BodyRow()] + buttons + blank,
      columns: width)
    box.scroll = top
    let below = rows.count - end
    if below > 0 { box.footer = words.text("more-below-rows", count: below) + writer.look.symbols.moreBelow }
    frame.box = box
    frame.topCaret = nil
    frame.message = words.text("question/message.pasted")
    guard rows.count > room else { return }
    // Where not all keys fit, Esc is left out: the message names it.
    var hints = Overlay.question(question).keyHints
    hints.insert(.scroll, at: min(2, hints.count))
    frame.keys = writer.keyRow(hints)
  }

  // MARK: - Answers

  /// The label and the value of each answer, and below it what it replaces.
  private func answerRows(_ offer: PastedOffer) -> [BodyRow] {
    let names = CountryNames(country: offer.country)
    let labels = offer.answers.map { words.name(of: $0.field, names) }
    let widest = labels.map { ColumnWidth.of($0) }.max() ?? 0
    let column = 2 + min(widest, inner * 2 / 5) + 2
    var rows = TextWrap.lines(words.text("pasted/fills", count: offer.answers.count), columns: inner).map {
      BodyRow([Piece(2, $0)])
    }
    for (label, answer) in zip(labels, offer.answers) {
      let value = shown(answer.value, of: answer.field, in: offer.country)
      let names = TextWrap.lines(label, columns: column - 4)
      let lines = TextWrap.lines(ColumnWidth.drawable(value), columns: inner + 2 - column)
      for place in 0..<max(names.count, lines.count) {
        let name = names.indices.contains(place) ? [Piece(2, names[place], .dim)] : []
        let line = lines.indices.contains(place) ? [Piece(column, lines[place], .strong)] : []
        rows.append(BodyRow(name + line))
      }
      guard !answer.before.isEmpty else { continue }
      let before = answer.field == .country ? Countries.name(of: answer.before, words.language) : answer.before
      let text = words.text("pasted/replaces", ["value": ColumnWidth.drawable(before)])
      rows.append(BodyRow([Piece(column, ColumnWidth.cut(text, to: inner + 2 - column), .dim)]))
    }
    return rows
  }

  private func shown(_ value: String, of field: Field, in country: String) -> String {
    if field == .country { return Countries.name(of: value, words.language) }
    if field == .state, let name = PostalPlan.plan(country)?.shownName(ofArea: value) { return name }
    return Normaliser.shown(value, for: field)
  }

  // MARK: - What is not used

  private func unusedRows(_ offer: PastedOffer) -> [BodyRow] {
    if offer.unused.isEmpty { return [] }
    let title = words.text("pasted/unused", count: offer.unused.count)
    return [BodyRow(), BodyRow([Piece(2, title, .dim)])]
      + offer.unused.map { BodyRow([Piece(4, ColumnWidth.cut(ColumnWidth.drawable($0), to: inner - 2), .dim)]) }
  }
}
