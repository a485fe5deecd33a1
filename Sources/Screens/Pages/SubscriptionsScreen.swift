import Catalog
import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The Subscriptions page.
struct SubscriptionsScreen {
  let writer: ScreenWriter
  let session: Session
  let page: SubscriptionsPage
  let columns: Int
  let orderWords: OrderWords

  init(_ writer: ScreenWriter, _ session: Session, _ page: SubscriptionsPage) {
    self.writer = writer
    self.session = session
    self.page = page
    columns = writer.columns
    orderWords = OrderWords(messages: writer.words)
  }

  private var words: Messages { writer.words }
  private var market: String { session.answers[.country] }

  // Columns from the right, so that a wider window gives its room to the titles.
  private var amountEnd: Int { columns - 1 }
  private var termColumn: Int { columns - 20 }
  private var billingColumn: Int { columns - 31 }
  private var quantityColumn: Int { columns - 40 }
  /// A narrow window gives a chosen offer two rows: its title, and its answers under it.
  private var isNarrow: Bool { columns < 72 }

  func fill(_ frame: inout PageFrame) {
    fillTop(&frame)
    frame.body = lineRows + offerRows
    frame.bottom = totals
    let next = session.update == nil ? "button/next-review" : "button/return"
    frame.buttons = writer.buttons([
      (words.text(next), page.place.focus == .button(.next)),
      (words.text("button/back"), page.place.focus == .button(.back)),
    ])
    frame.moreBelow = { words.text("more-below-offers", count: $0) }
    frame.message = message
  }

  private func fillTop(_ frame: inout PageFrame) {
    let chosen = words.text(
      "order/chosen",
      ["count": String(session.answers.subscriptions.count), "all": String(session.lookups.catalog.count)])
    let name = session.answers[.companyName]
    let country = Countries.name(of: market, session.language)
    let customer = ColumnWidth.drawable(name.isEmpty ? country : "\(name), \(country)")
    let room = columns - ColumnWidth.of(chosen) - 5
    frame.top.append(
      Row([
        Piece(1, ColumnWidth.cut(customer, to: room), .accent), Piece(columns - 2 - ColumnWidth.of(chosen), chosen),
      ]))
    let isFocused = page.place.focus == .offerSearch
    let cell = Cell(
      page.search.text, at: ScreenWriter.cellColumn, width: 24, caret: isFocused ? page.place.editor.caret : nil,
      Cell.State(isFocused: isFocused), writer.look)
    var pieces = [Piece(3, words.text("order/find"), isFocused ? .strong : .plain)] + cell.pieces
    if isFocused { pieces.append(Piece(1, writer.look.symbols.focus, .accent)) }
    let matches = words.text(
      "order/matches",
      ["count": String(page.foundOffers), "all": String(session.lookups.catalog.count)])
    let start = columns - 2 - ColumnWidth.of(matches)
    if start > ScreenWriter.cellColumn + 26 { pieces.append(Piece(start, matches, .dim)) }
    frame.top.append(Row(pieces))
    if isFocused { frame.topCaret = ScreenPoint(row: 1, column: cell.caret) }
  }

  private func ending(_ column: Int, _ text: String, _ role: Role = .plain) -> Piece {
    Piece(max(0, column - ColumnWidth.of(text)), text, role)
  }

  // MARK: - Chosen offers

  private var lineRows: [BodyRow] {
    let lines = session.answers.subscriptions
    guard !lines.isEmpty else {
      return [BodyRow()] + hintRows("order/none-chosen") + [ruleRow]
    }
    let currencies = Set(lines.compactMap { session.lookups.catalog.amount(of: $0, market: market)?.currency })
    let heading = [
      Piece(3, words.text("order/offer"), .accent), Piece(quantityColumn, words.text("order/licences"), .accent),
      Piece(billingColumn, words.text("order/billing"), .accent),
      Piece(termColumn, words.text("order/term"), .accent),
      ending(amountEnd, currencies.count == 1 ? currencies.first ?? "" : "", .accent),
    ]
    return [BodyRow(), BodyRow(heading)] + lines.indices.flatMap { lineRows($0) } + [ruleRow]
  }

  private func hintRows(_ key: String) -> [BodyRow] {
    TextWrap.lines(words.text(key), columns: columns - 5).map { BodyRow([Piece(3, $0, .dim)]) }
  }

  private var ruleRow: BodyRow { BodyRow([Piece(0, writer.look.symbols.line(columns), .rule)]) }

  private func lineRows(_ index: Int) -> [BodyRow] {
    let line = session.answers.subscriptions[index]
    var focused: LinePart?
    if case .line(index, let part) = page.place.focus { focused = part }
    let findings = SubscriptionPart.allCases.compactMap { session.elementFindings[.subscription(index, $0)] }
    let finding = findings.first { $0.severity == .error } ?? findings.first
    var pieces: [Piece] = []
    if focused != nil {
      pieces.append(Piece(1, writer.look.symbols.focus, .accent))
    } else if let finding {
      pieces.append(Piece(1, finding.severity == .error ? "!" : "?", finding.severity == .error ? .fix : .check))
    }
    let room = isNarrow ? columns - 9 : quantityColumn - 8
    let title = ColumnWidth.cut(ColumnWidth.drawable(session.title(ofOffer: line.offer)), to: room)
    pieces += [Piece(3, "[x]"), Piece(7, title, focused == .tick ? .strong : .plain)]
    let isTyping = focused == .quantity
    let rowState = Cell.State(isOther: index % 2 == 1)
    func state(_ part: LinePart) -> Cell.State {
      let hasProblem = part == .quantity && finding?.severity == .error
      return Cell.State(isFocused: focused == part, isOther: rowState.isOther, phase: hasProblem ? .fix : .untouched)
    }
    let quantity = Cell(
      isTyping ? page.place.editor.text : String(line.quantity), at: quantityColumn, width: 5,
      caret: isTyping ? page.place.editor.caret : nil, state(.quantity), writer.look)
    let billing = Cell(
      orderWords.billing(line.billing), at: billingColumn, width: 8, caret: nil, state(.billing), writer.look)
    let term = Cell(orderWords.term(line.term), at: termColumn, width: 8, caret: nil, state(.term), writer.look)
    let answers =
      quantity.pieces + billing.pieces + term.pieces + [
        ending(
          amountEnd,
          session.lookups.catalog.amount(of: line, market: market).map { orderWords.figures($0) }
            ?? (showsPrices ? "-" : ""))
      ]
    let caret: Int? =
      switch focused {
      case .tick: 4
      case .quantity: quantity.caret
      case .billing: billingColumn + 1
      case .term: termColumn + 1
      case nil: nil
      }
    guard isNarrow else {
      let row = BodyRow(pieces + answers, isFocused: focused != nil, caret: caret, questions: 1)
      return [row] + noteRows(line, finding, focused)
    }
    let rows = [
      BodyRow(pieces, isFocused: focused != nil, caret: focused == .tick ? caret : nil, questions: 1),
      BodyRow(answers, isFocused: focused != nil, caret: focused == .tick ? nil : caret),
    ]
    return rows + noteRows(line, finding, focused)
  }

  private func noteRows(_ line: OrderLine, _ finding: Finding?, _ focused: LinePart?) -> [BodyRow] {
    let hint = focused == .quantity ? Note(quantityHint(line), .dim) : nil
    return writer.rows(finding.map { writer.note($0) } ?? hint, isFocused: focused != nil, column: 7, end: 2)
  }

  private func quantityHint(_ line: OrderLine) -> String {
    guard let offer = session.lookups.offer(line.offer) else { return "" }
    var text = words.text(
      "order/quantity-hint",
      ["minimum": String(max(1, offer.minimumQuantity)), "maximum": String(offer.maximumQuantity)])
    let single = OrderLine(offer: line.offer, quantity: 1, billing: line.billing, term: line.term)
    if let price = session.lookups.catalog.amount(of: single, market: market) {
      text +=
        " " + words.text("order/per-licence.\(orderWords.rhythm(line))", ["price": orderWords.amount(price)])
    }
    return text
  }

  // MARK: - The catalogue

  private var offerRows: [BodyRow] {
    guard session.lookups.areListsLoaded else { return hintRows("order/loading") }
    guard !page.offers.isEmpty else { return hintRows("order/no-match") }
    return page.offers.map { offer in
      let isFocused = page.place.focus == .offer(offer.id)
      var pieces = isFocused ? [Piece(1, writer.look.symbols.focus, .accent)] : []
      let chosenAgain = offer.isChosen ? words.text("order/again") : ""
      let reason = offer.obstacle.map { words.obstacle($0) } ?? chosenAgain
      pieces.append(Piece(3, offer.obstacle == nil ? "[ ]" : " - ", offer.obstacle == nil ? .plain : .dim))
      let room = columns - 10 - (reason.isEmpty ? 0 : ColumnWidth.of(reason) + 2)
      let role: Role = isFocused ? .strong : offer.obstacle == nil ? .plain : .dim
      pieces.append(Piece(7, ColumnWidth.cut(ColumnWidth.drawable(offer.title), to: room), role))
      if !reason.isEmpty { pieces.append(ending(columns - 2, reason, .dim)) }
      return BodyRow(pieces, isFocused: isFocused, caret: isFocused ? 4 : nil, questions: 1)
    }
  }

  // MARK: - What it costs

  private var showsPrices: Bool { session.lookups.catalog.showsPrices }

  private var totals: [Row] {
    guard showsPrices else { return [] }
    let totals = orderWords.totals(session.answers.subscriptions, catalog: session.lookups.catalog, market: market)
    let note = Row([Piece(3, words.text("order/without-tax"), .dim)])
    guard writer.size.rows >= 22 else {
      let text = totals.map { "\($0.label) \($0.amount)" }.joined(separator: ", ")
      return [
        Row([Piece(3, ColumnWidth.cut(text.isEmpty ? words.text("order/nothing-to-pay") : text, to: columns - 4))])
      ]
    }
    if totals.isEmpty { return [Row(), Row([Piece(3, words.text("order/nothing-to-pay"), .dim)])] }
    let label = (totals.map { ColumnWidth.of($0.label) }.max() ?? 0) + 4
    let amount = totals.map { ColumnWidth.of($0.amount) }.max() ?? 0
    return [Row()] + totals.map { Row([Piece(3, $0.label), ending(3 + label + amount, $0.amount)]) } + [note]
  }

  private var message: String {
    switch page.place.focus {
    case .line(let index, _) where session.answers.subscriptions.indices.contains(index):
      let line = session.answers.subscriptions[index]
      let amount = orderWords.amount(of: line, catalog: session.lookups.catalog, market: market)
      return words.text(
        amount.isEmpty ? "order/line-message.without-price" : "order/line-message",
        [
          "offer": session.title(ofOffer: line.offer), "amount": amount,
          "licences": words.text("order/licence-count", count: line.quantity),
        ])
    case .offer(let id):
      if let obstacle = page.offers.first(where: { $0.id == id })?.obstacle {
        return words.text(
          "order/why-not", ["offer": session.title(ofOffer: id), "reason": words.obstacle(obstacle)])
      }
      return words.text("message/offer")
    case .button(let button):
      return words.text(button == .back ? "message/button-back" : "message/button-next")
    case .line, .offerSearch, .field, .additionalReseller, .sectionUpdate, .answer, .existingCustomer:
      return words.text("message/offer-search")
    }
  }
}
