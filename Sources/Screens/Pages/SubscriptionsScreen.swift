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
  /// What each line of the order costs, as an agent is to see it; `nil` for one that has no price.
  let quotes: [LineQuote?]
  /// The currency of every amount in the rows; `nil` where there is none, or more than one, and each names its own.
  let currency: String?

  init(_ writer: ScreenWriter, _ session: Session, _ page: SubscriptionsPage) {
    self.writer = writer.besidePane
    self.session = session
    self.page = page
    columns = self.writer.columns
    orderWords = OrderWords(messages: writer.words)
    let catalog = session.lookups.catalog
    quotes = session.quotes.map { $0.flatMap { catalog.shown($0) } }
    let currencies = Set(quotes.lazy.compactMap { $0?.price.currency })
      .union(page.offers.lazy.compactMap { $0.price?.currency })
    currency = currencies.count == 1 ? currencies.first : nil
  }

  var words: Messages { writer.words }
  var market: String { session.answers[.country] }

  // Columns from the right, so that a wider window gives its room to the titles.
  var amountEnd: Int { columns - 1 }
  var termColumn: Int { columns - 23 }
  private var billingColumn: Int { columns - 34 }
  private var quantityColumn: Int { columns - 42 }
  /// Room for a million with its cents, and a blank before it; what is larger has a row of its own.
  private static let amountColumns = 12
  /// A narrow window gives a chosen offer two rows, as a long title does: the title, and the answers under it.
  private var isNarrow: Bool { columns < 72 }

  func fill(_ frame: inout PageFrame) {
    fillTop(&frame)
    frame.body = lineRows + [ruleRow] + offerRows
    frame.bottom = totals
    let next = session.update == nil ? "button/next-review" : "button/return"
    frame.buttons = writer.buttons([
      (words.text(next), page.place.focus == .button(.next)),
      (words.text("button/back"), page.place.focus == .button(.back)),
    ])
    frame.moreBelow = { moreBelow($0) }
    frame.message = message
    frame.columns = columns
    if writer.size.hasPane { frame.pane = SubscriptionsPane(self).rows }
  }

  /// How many offers follow: those that are looked up and hidden, and those that were found besides.
  private func moreBelow(_ hidden: Int) -> String {
    let found = page.foundOffers
    let count = hidden + max(0, found.known - page.offers.count)
    let key = found.hasMore ? "more-below-offers-at-least" : "more-below-offers"
    return words.text(key, count: count, ["count": orderWords.number(count)])
  }

  private func fillTop(_ frame: inout PageFrame) {
    let chosen = words.text(
      "order/chosen",
      [
        "count": String(session.answers.subscriptions.count),
        "all": orderWords.number(session.lookups.catalog.count(in: market)),
      ])
    let name = session.answers[.companyName]
    let country = Countries.name(of: market, session.language)
    let customer = ColumnWidth.drawable(name.isEmpty ? country : "\(name), \(country)")
    let room = columns - ColumnWidth.of(chosen) - 5
    frame.top.append(
      Row([
        Piece(1, ColumnWidth.cut(customer, to: room), .strong), writer.atEnd(chosen, .dim),
      ]))
    let isFocused = page.place.focus == .offerSearch
    let cell = Cell(
      page.search.text, at: ScreenWriter.cellColumn, width: 24, caret: isFocused ? page.place.editor.caret : nil,
      Cell.State(isFocused: isFocused), writer.look)
    var pieces = [Piece(3, words.text("order/find"), isFocused ? .strong : .plain)] + cell.pieces
    if isFocused { pieces.append(Piece(1, writer.look.symbols.focus, .accent)) }
    let matches = words.text(
      "order/matches",
      [
        "count": orderWords.number(page.foundOffers.known) + (page.foundOffers.hasMore ? "+" : ""),
        "all": orderWords.number(session.lookups.catalog.count(in: market)),
      ])
    let found = writer.atEnd(matches, .dim)
    if found.column > ScreenWriter.cellColumn + 26 { pieces.append(found) }
    frame.top.append(Row(pieces))
    if isFocused { frame.topCaret = ScreenPoint(row: 1, column: cell.caret) }
    // The names of the columns do not scroll away.
    if writer.size.rows >= 20 { frame.top.append(Row()) }
    frame.top.append(header)
  }

  private var header: Row {
    var pieces = [Piece(3, words.text("order/offer"), .accent)]
    if !session.answers.subscriptions.isEmpty {
      let billing = words.text("order/billing")
      // A long word begins further to the left, so that a blank stays before the term.
      let billingName = min(billingColumn + 1, termColumn - ColumnWidth.of(billing))
      pieces += [
        Piece(quantityColumn, words.text("order/licences"), .accent), Piece(billingName, billing, .accent),
        Piece(termColumn + 1, words.text("order/term"), .accent),
      ]
    }
    if let currency {
      let text = prices.showing == .cost ? words.text("order/cost-first", ["amount": currency]) : currency
      pieces.append(ending(amountEnd, text, .accent))
    }
    return Row(pieces)
  }

  func ending(_ column: Int, _ text: String, _ role: Role = .plain) -> Piece {
    Piece(max(0, column - ColumnWidth.of(text)), text, role)
  }

  // MARK: - Chosen offers

  private var lineRows: [BodyRow] {
    let lines = session.answers.subscriptions
    return lines.isEmpty ? hintRows("order/none-chosen") : lines.indices.flatMap { lineRows($0) }
  }

  func hintRows(_ key: String) -> [BodyRow] {
    TextWrap.lines(words.text(key), columns: columns - 5).map { BodyRow([Piece(3, $0, .dim)]) }
  }

  private var ruleRow: BodyRow { BodyRow([Piece(1, writer.look.symbols.line(columns - 2), .rule)]) }

  private func lineRows(_ index: Int) -> [BodyRow] {
    let line = session.answers.subscriptions[index]
    var focused: LinePart?
    if case .line(index, let part) = page.place.focus { focused = part }
    let findings = SubscriptionPart.allCases.compactMap { session.elementFindings[.subscription(index, $0)] }
    let finding = findings.first { $0.severity == .error } ?? findings.first
    var pieces: [Piece] = []
    if let focused, !focused.hasRow {
      pieces.append(Piece(1, writer.look.symbols.focus, .accent))
    } else if let finding {
      pieces.append(Piece(1, finding.severity == .error ? "!" : "?", finding.severity == .error ? .fix : .check))
    }
    let whole = ColumnWidth.drawable(session.title(ofOffer: line.offer))
    let isTwoRows = ColumnWidth.of(whole) > quantityColumn - 8 || isNarrow
    let amount = self.amount(ofLine: index)
    let isBelow = ColumnWidth.of(amount) > Self.amountColumns
    pieces.append(writer.tick(true))
    pieces.append(Piece(7, ColumnWidth.cut(whole, to: columns - 9), focused == nil ? .plain : .strong))
    let cells = cells(index, focused, hasProblem: finding?.severity == .error)
    var answers = cells.flatMap(\.pieces)
    if !isBelow { answers.append(ending(amountEnd, amount)) }
    let more = isBelow ? [BodyRow([ending(amountEnd, amount)], isFocused: focused != nil)] : []
    let caret: Int? =
      switch focused {
      case .tick: 4
      case .quantity: cells[0].caret
      case .billing: billingColumn + 1
      case .term: termColumn + 1
      case .attestation, .renewsTo, nil: nil
      }
    guard isTwoRows else {
      let all = focused == .tick ? Row.bar(pieces + answers, 0..<columns - 1) : pieces + answers
      let row = BodyRow(all, isFocused: focused != nil, caret: caret, questions: 1)
      return [row] + more + partRows(index, focused) + noteRows(index, finding, focused)
    }
    let rows = [
      BodyRow(pieces, isFocused: focused != nil, caret: focused == .tick ? caret : nil, questions: 1),
      BodyRow(answers, isFocused: focused != nil, caret: focused == .tick ? nil : caret),
    ]
    return rows + more + partRows(index, focused) + noteRows(index, finding, focused)
  }

  private func amount(ofLine index: Int) -> String {
    guard let money = quotes[index]?.payment else { return showsPrices ? "-" : "" }
    return currency == nil ? orderWords.amount(money) : orderWords.figures(money)
  }

  /// The places of the number, of how often it is billed, and of how long it binds.
  private func cells(_ index: Int, _ focused: LinePart?, hasProblem: Bool) -> [Cell] {
    let line = session.answers.subscriptions[index]
    let isTyping = focused == .quantity
    func cell(_ part: LinePart, _ text: String, at column: Int, width: Int) -> Cell {
      let phase: FieldPhase = part == .quantity && hasProblem ? .fix : .untouched
      return Cell(
        text, at: column, width: width, caret: focused == part && isTyping ? page.place.editor.caret : nil,
        Cell.State(isFocused: focused == part, isOther: index % 2 == 1, phase: phase), writer.look)
    }
    return [
      cell(.quantity, isTyping ? page.place.editor.text : String(line.quantity), at: quantityColumn, width: 5),
      cell(.billing, orderWords.billing(line.billing), at: billingColumn, width: 8),
      cell(.term, orderWords.term(line.term), at: termColumn, width: 7),
    ]
  }

  private func noteRows(_ index: Int, _ finding: Finding?, _ focused: LinePart?) -> [BodyRow] {
    let hint = focused.map { Note(self.hint($0, index), .dim) }
    return writer.rows(finding.map { writer.note($0) } ?? hint, isFocused: focused != nil, column: 7, end: 2)
  }

  private func hint(_ part: LinePart, _ index: Int) -> String {
    switch part {
    case .tick: words.text("order/tick-hint")
    case .quantity: quantityHint(index)
    case .attestation: words.text("order/attestation-hint")
    case .billing, .term, .renewsTo:
      words.text(session.canCycle(part, at: index) ? "order/plan-hint" : "order/one-plan-hint")
    }
  }

  private func quantityHint(_ index: Int) -> String {
    guard let offer = session.facts(ofOffer: session.answers.subscriptions[index].offer) else { return "" }
    let range = words.text(
      "order/quantity-hint",
      [
        "minimum": orderWords.number(max(1, offer.minimumQuantity)),
        "maximum": orderWords.number(offer.maximumQuantity),
      ])
    return quotes[index].map { range + " " + perLicence($0) } ?? range
  }
}
