import Catalog
import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The Subscriptions page.
struct OrderScreen {
  let writer: ScreenWriter
  let wizard: WizardState
  let columns: Int
  let orderWords: OrderWords

  init(_ writer: ScreenWriter, _ wizard: WizardState) {
    self.writer = writer
    self.wizard = wizard
    columns = writer.size.columns
    orderWords = OrderWords(messages: writer.words)
  }

  private var words: Messages { writer.words }
  private var market: String { wizard.answers[.country] }

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
    let next = wizard.reviewReturn == nil ? "button/next-review" : "button/return"
    frame.buttons = writer.buttons([
      (words.text(next), wizard.focus == .button(.next)), (words.text("button/back"), wizard.focus == .button(.back)),
    ])
    frame.moreBelow = { words.text("more-below-offers", count: $0) }
    frame.message = message
  }

  private func fillTop(_ frame: inout PageFrame) {
    let chosen = words.text(
      "order/chosen",
      ["count": String(wizard.answers.subscriptions.count), "all": String(wizard.lookups.catalog.offers.count)])
    let name = wizard.answers[.companyName]
    let country = Countries.name(of: market, wizard.language)
    let customer = ColumnWidth.drawable(name.isEmpty ? country : "\(name), \(country)")
    let room = columns - ColumnWidth.of(chosen) - 5
    frame.top.append(
      Row([Piece(1, fitted(customer, room), .heading), Piece(columns - 2 - ColumnWidth.of(chosen), chosen)]))
    let isFocused = wizard.focus == .offerSearch
    let box = FieldBox(wizard.offerSearch.text, caret: isFocused ? wizard.editor.caret : nil, width: 21)
    var pieces = [Piece(3, words.text("order/find"), isFocused ? .focus : .plain), Piece(24, box.text)]
    if isFocused { pieces.append(Piece(1, ">", .focus)) }
    let matches = words.text(
      "order/matches",
      ["count": String(wizard.offers.count), "all": String(wizard.lookups.catalog.offers.count)])
    let start = columns - 2 - ColumnWidth.of(matches)
    if start > 48 { pieces.append(Piece(start, matches, .hint)) }
    frame.top.append(Row(pieces))
    if isFocused { frame.topCaret = ScreenPoint(row: 1, column: 24 + box.caret) }
  }

  /// The text, cut with `...` where it is wider than the room.
  private func fitted(_ text: String, _ room: Int) -> String {
    guard ColumnWidth.of(text) > room else { return text }
    return String(ColumnWidth.prefix(of: text, columns: max(1, room - 3))) + "..."
  }

  private func ending(_ column: Int, _ text: String, _ role: Role = .plain) -> Piece {
    Piece(max(0, column - ColumnWidth.of(text)), text, role)
  }

  // MARK: - Chosen offers

  private var lineRows: [BodyRow] {
    let lines = wizard.answers.subscriptions
    guard !lines.isEmpty else {
      return [BodyRow()] + hintRows("order/none-chosen") + [ruleRow]
    }
    let currencies = Set(lines.compactMap { wizard.lookups.catalog.amount(of: $0, market: market)?.currency })
    let heading = [
      Piece(3, words.text("order/offer"), .heading), Piece(quantityColumn, words.text("order/licences"), .heading),
      Piece(billingColumn, words.text("order/billing"), .heading),
      Piece(termColumn, words.text("order/term"), .heading),
      ending(amountEnd, currencies.count == 1 ? currencies.first ?? "" : "", .heading),
    ]
    return [BodyRow(), BodyRow(heading)] + lines.indices.flatMap { lineRows($0) } + [ruleRow]
  }

  private func hintRows(_ key: String) -> [BodyRow] {
    TextWrap.lines(words.text(key), columns: columns - 5).map { BodyRow([Piece(3, $0, .hint)]) }
  }

  private var ruleRow: BodyRow { BodyRow([Piece(0, String(repeating: "-", count: columns), .rule)]) }

  private func lineRows(_ index: Int) -> [BodyRow] {
    let line = wizard.answers.subscriptions[index]
    var focused: LinePart?
    if case .line(index, let part) = wizard.focus { focused = part }
    let findings = SubscriptionPart.allCases.compactMap { wizard.elementFindings[.subscription(index, $0)] }
    let finding = findings.first { $0.severity == .error } ?? findings.first
    var pieces: [Piece] = []
    if focused != nil {
      pieces.append(Piece(1, ">", .focus))
    } else if let finding {
      pieces.append(Piece(1, finding.severity == .error ? "!" : "?", finding.severity == .error ? .problem : .notice))
    }
    let room = isNarrow ? columns - 9 : quantityColumn - 8
    let title = fitted(ColumnWidth.drawable(wizard.title(ofOffer: line.offer)), room)
    pieces += [Piece(3, "[x]"), Piece(7, title, focused == .tick ? .focus : .plain)]
    let isTyping = focused == .quantity
    let box = FieldBox(
      isTyping ? wizard.editor.text : String(line.quantity), caret: isTyping ? wizard.editor.caret : nil, width: 5)
    let answers = [
      Piece(quantityColumn, box.text),
      Piece(
        billingColumn, "[" + padded(orderWords.billing(line.billing), 8) + "]", focused == .billing ? .focus : .plain),
      Piece(termColumn, "[" + padded(orderWords.term(line.term), 8) + "]", focused == .term ? .focus : .plain),
      ending(amountEnd, wizard.lookups.catalog.amount(of: line, market: market).map { orderWords.figures($0) } ?? "-"),
    ]
    let caret: Int? =
      switch focused {
      case .tick: 4
      case .quantity: quantityColumn + box.caret
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

  private func padded(_ text: String, _ width: Int) -> String {
    let used = ColumnWidth.of(text)
    return used > width
      ? String(ColumnWidth.prefix(of: text, columns: width)) : text + String(repeating: " ", count: width - used)
  }

  private func noteRows(_ line: OrderLine, _ finding: Finding?, _ focused: LinePart?) -> [BodyRow] {
    let text: String
    let role: Role
    if let finding {
      let isError = finding.severity == .error
      text = words.text(isError ? "problem/error" : "problem/check", ["message": words.text(of: finding)])
      role = isError ? .problem : .notice
    } else if focused == .quantity {
      text = quantityHint(line)
      role = .hint
    } else {
      return []
    }
    return TextWrap.lines(text, columns: columns - 9).map { BodyRow([Piece(7, $0, role)], isFocused: focused != nil) }
  }

  private func quantityHint(_ line: OrderLine) -> String {
    guard let offer = wizard.lookups.offer(line.offer) else { return "" }
    var text = words.text(
      "order/quantity-hint",
      ["minimum": String(max(1, offer.minimumQuantity)), "maximum": String(offer.maximumQuantity)])
    let single = OrderLine(offer: line.offer, quantity: 1, billing: line.billing, term: line.term)
    if let price = wizard.lookups.catalog.amount(of: single, market: market) {
      text +=
        " " + words.text("order/per-licence.\(orderWords.rhythm(line))", ["price": orderWords.amount(price)])
    }
    return text
  }

  // MARK: - The catalogue

  private var offerRows: [BodyRow] {
    guard wizard.lookups.areListsLoaded else { return hintRows("order/loading") }
    guard !wizard.offers.isEmpty else { return hintRows("order/no-match") }
    return wizard.offers.map { offer in
      let isFocused = wizard.focus == .offer(offer.id)
      var pieces = isFocused ? [Piece(1, ">", .focus)] : []
      let chosenAgain = offer.isChosen ? words.text("order/again") : ""
      let reason = offer.obstacle.map { words.obstacle($0) } ?? chosenAgain
      pieces.append(Piece(3, offer.obstacle == nil ? "[ ]" : " - ", offer.obstacle == nil ? .plain : .hint))
      let room = columns - 10 - (reason.isEmpty ? 0 : ColumnWidth.of(reason) + 2)
      let role: Role = isFocused ? .focus : offer.obstacle == nil ? .plain : .hint
      pieces.append(Piece(7, fitted(ColumnWidth.drawable(offer.title), room), role))
      if !reason.isEmpty { pieces.append(ending(columns - 2, reason, .hint)) }
      return BodyRow(pieces, isFocused: isFocused, caret: isFocused ? 4 : nil, questions: 1)
    }
  }

  // MARK: - What it costs

  private var totals: [Row] {
    let totals = orderWords.totals(wizard.answers.subscriptions, catalog: wizard.lookups.catalog, market: market)
    let note = Row([Piece(3, words.text("order/without-tax"), .hint)])
    guard writer.size.rows >= 22 else {
      let text = totals.map { "\($0.label) \($0.amount)" }.joined(separator: ", ")
      return [Row([Piece(3, fitted(text.isEmpty ? words.text("order/nothing-to-pay") : text, columns - 4))])]
    }
    if totals.isEmpty { return [Row(), Row([Piece(3, words.text("order/nothing-to-pay"), .hint)])] }
    let label = (totals.map { ColumnWidth.of($0.label) }.max() ?? 0) + 4
    let amount = totals.map { ColumnWidth.of($0.amount) }.max() ?? 0
    return [Row()] + totals.map { Row([Piece(3, $0.label), ending(3 + label + amount, $0.amount)]) } + [note]
  }

  private var message: String {
    switch wizard.focus {
    case .line(let index, _) where wizard.answers.subscriptions.indices.contains(index):
      let line = wizard.answers.subscriptions[index]
      let amount = orderWords.amount(of: line, catalog: wizard.lookups.catalog, market: market)
      return words.text(
        amount.isEmpty ? "order/line-message.without-price" : "order/line-message",
        [
          "offer": wizard.title(ofOffer: line.offer), "amount": amount,
          "licences": words.text("order/licence-count", count: line.quantity),
        ])
    case .offer(let id):
      if let obstacle = wizard.offers.first(where: { $0.id == id })?.obstacle {
        return words.text(
          "order/why-not", ["offer": wizard.title(ofOffer: id), "reason": words.obstacle(obstacle)])
      }
      return words.text("message/offer")
    case .button: return words.text("message/button-next")
    default: return words.text("message/offer-search")
    }
  }
}
