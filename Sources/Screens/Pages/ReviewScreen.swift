import Messages
import Records
import Rules
import Text
import Wizard

/// The Review page.
struct ReviewScreen {
  let writer: ScreenWriter
  let session: Session
  let page: ReviewPage

  init(_ writer: ScreenWriter, _ session: Session, _ page: ReviewPage) {
    self.writer = writer
    self.session = session
    self.page = page
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.columns }

  func fill(_ frame: inout PageFrame) {
    frame.body = TextWrap.lines(words.text("review/intro"), columns: columns - 2).map { BodyRow([Piece(1, $0)]) }
    for section in session.reviewSections {
      frame.body.append(BodyRow())
      frame.body.append(heading(section))
      let entries = page.entries.indices.filter { page.entries[$0].section == section }
      if entries.isEmpty { frame.body.append(BodyRow([Piece(3, words.text("review/no-subscriptions"))])) }
      for index in entries {
        frame.body += rows(index)
        if page.showsCustomers(below: index) { frame.body += page.foundCustomers.flatMap { rows($0) } }
      }
    }
    // A low window has no room for them below the answers.
    if writer.isLow { frame.body += furtherFacts.map { BodyRow($0) } }
    frame.bottom = total
    frame.buttons = writer.buttons([
      (words.text("button/next-submit"), page.place.focus == .button(.next)),
      (words.text("button/back"), page.place.focus == .button(.back)),
    ])
    frame.moreBelow = { words.text("more-below-answers", count: $0) }
    frame.message = message
  }

  /// What the order comes to, above the buttons; it does not scroll away.
  private var total: [Row] {
    guard let toPay = prices.toPay(session.prices) else { return [] }
    let line = writer.isLow ? [] : [Row([Piece(1, writer.look.symbols.line(columns - 2), .rule)])]
    return line + writer.fact(words.text("submit/to-pay"), toPay, .strong).map { Row($0) }
      + (writer.isLow ? [] : furtherFacts.map { Row($0) })
  }

  private var prices: OrderWords { OrderWords(messages: words) }

  /// What the partner pays, where an agent is to see it, and what the order binds to.
  private var furtherFacts: [[Piece]] {
    let cost = prices.costToPay(of: session).map { writer.fact(words.text("order/cost"), $0) } ?? []
    let commitment = prices.commitment(of: session).map { writer.fact(words.text("submit/commitment"), $0) } ?? []
    return cost + commitment
  }

  private var message: String {
    switch page.place.focus {
    case .answer: words.text("message/answer")
    case .sectionUpdate: words.text("message/section")
    case .existingCustomer:
      if case .elsewhere = page.customerInFocus {
        words.text("elsewhere/message")
      } else {
        words.text("message/existing-customer")
      }
    case .button(.back): words.text("message/button-back")
    case .button, .field, .additionalReseller, .offerSearch, .line, .offer: words.text("message/nothing-sent")
    }
  }

  private func heading(_ section: ReviewSection) -> BodyRow {
    let isFocused = page.place.focus == .sectionUpdate(section)
    let title = words.text("button/update")
    let start = columns - 1 - writer.columns(ofButton: title)
    var pieces = writer.heading(words.text("page/\(section.page.name)"), end: start - 1)
    pieces.append(writer.button(ScreenWriter.Button(title: title, isFocused: isFocused), at: start))
    if isFocused { pieces.append(Piece(start - 2, writer.look.symbols.focus, .accent)) }
    return BodyRow(pieces, isFocused: isFocused, caret: isFocused ? start : nil)
  }

  /// The row of a customer who may be the one that is being added.
  private func rows(_ found: FoundCustomer) -> [BodyRow] {
    let isFocused = page.place.focus == .existingCustomer(found.customer.reference)
    return EntryRows(found.entry(words), columns: columns).rows.enumerated().map { place, pieces in
      BodyRow(
        (place == 0 ? writer.mark(FieldPhase(of: found.finding), isFocused: isFocused) : []) + pieces,
        isFocused: isFocused,
        caret: isFocused && place == 0 ? 3 : nil, questions: place == 0 ? 1 : 0)
    }
  }

  private func rows(_ index: Int) -> [BodyRow] {
    let entry = page.entries[index]
    let isFocused = page.place.focus == .answer(index)
    let mark = writer.mark(FieldPhase(of: entry.finding), isFocused: isFocused)
    let changed = entry.isChanged ? words.text("review/changed") : ""
    let drawn = EntryRows(entry, columns: columns, trailing: changed).rows
    var rows = drawn.enumerated().map { place, pieces in
      BodyRow(
        (place == 0 ? mark : []) + pieces, isFocused: isFocused, caret: isFocused && place == 0 ? 3 : nil,
        questions: place == 0 ? 1 : 0)
    }
    let note = entry.finding.map { writer.note($0) } ?? (entry.note.isEmpty ? nil : Note(entry.note, .dim))
    rows += writer.rows(note, isFocused: isFocused)
    return rows
  }
}
