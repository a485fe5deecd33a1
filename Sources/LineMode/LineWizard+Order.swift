import Catalog
import Messages
import Records
import Rules
import Wizard

/// The order: offers are found by typing and chosen by number, then their licences, billing and term are asked.
extension LineWizard {
  private var order: OrderWords { OrderWords(messages: words) }

  /// The digits of the largest number of licences an offer has.
  private static let quantityDigits = 8

  // MARK: - Words

  var offerSentence: String {
    let count = session.answers.subscriptions.count
    guard count > 0 else { return words.text("line/find-offer") }
    let toPay = order.toPay(of: session) ?? ""
    return words.text(
      "line/find-another-offer", count: count, ["amount": toPay.isEmpty ? words.text("submit/nothing") : toPay])
  }

  func sentence(ofLine index: Int, _ part: LinePart) -> String {
    let line = session.answers.subscriptions[index]
    let offer = session.title(ofOffer: line.offer)
    switch part {
    case .quantity:
      let facts = session.lookups.offer(line.offer)
      return words.text(
        "line/licences",
        [
          "offer": offer, "minimum": order.number(facts?.minimumQuantity ?? 1),
          "maximum": order.number(facts?.maximumQuantity ?? 1),
        ])
    case .billing, .term, .tick: return words.text("line/\(part == .term ? "term" : "billing")", ["offer": offer])
    }
  }

  func value(ofLine index: Int, _ part: LinePart) -> String {
    guard session.answers.subscriptions.indices.contains(index) else { return "" }
    let line = session.answers.subscriptions[index]
    switch part {
    case .quantity: return String(line.quantity)
    case .billing: return order.billing(line.billing)
    case .term: return order.term(line.term)
    case .tick: return ""
    }
  }

  // MARK: - Finding offers

  /// The operator's usual offers, which are shown before anything is typed.
  var usualOffers: [LineFind] {
    session.offers(matching: "").rows.prefix(LineFind.most).filter { $0.isUsual && $0.obstacle == nil }.map { find($0) }
  }

  private func find(_ row: OfferRow) -> LineFind {
    let price = row.price.map {
      ", \(order.amount($0)) \(order.period(ofBilling: row.billing))"
    }
    return LineFind(
      value: row.id, text: row.title + (price ?? ", " + words.text("order/no-price")),
      obstacle: row.obstacle.map { words.obstacle($0) })
  }

  mutating func findOffer(_ text: String) -> [Effect] {
    if let chosen = find(numbered: text) { return add(chosen) }
    let (rows, count) = session.offers(matching: text)
    showFinds(rows.prefix(LineFind.most).map { find($0) }, of: count)
    return []
  }

  private mutating func add(_ chosen: LineFind) -> [Effect] {
    if let obstacle = chosen.obstacle {
      refuse(words.text("line/cannot-choose", ["name": chosen.text, "reason": obstacle]))
      return []
    }
    guard session.addLine(ofOffer: chosen.value) else {
      refuse(words.text("line/none-found"))
      return []
    }
    acknowledge(session.title(ofOffer: chosen.value))
    return go(to: .line(session.answers.subscriptions.count - 1, .quantity))
  }

  /// On to Review without an offer.
  mutating func leaveOffers() -> [Effect] { update == nil ? go(to: .review) : endUpdate() }

  // MARK: - A chosen offer

  /// The ways of billing, or the terms, of a chosen offer.
  func plans(_ part: LinePart, ofLine index: Int) -> [LineFind] {
    session.plans(part, at: index).map {
      LineFind(value: $0, text: part == .billing ? order.billing($0) : order.term($0))
    }
  }

  mutating func take(_ text: String, forLine index: Int, _ part: LinePart) -> [Effect] {
    if part == .quantity { return takeQuantity(text, at: index) }
    let begun = finds.filter { Folding.folded($0.text).hasPrefix(Folding.folded(text)) }
    guard let chosen = find(numbered: text) ?? (begun.count == 1 ? begun.first : nil) else {
      refuse(words.text("line/number-of", ["count": String(finds.count)]))
      return []
    }
    next = .judges
    _ = session.setPlan(part, to: chosen.value, at: index)
    acknowledge(chosen.text)
    return session.saveIfNeeded()
  }

  private mutating func takeQuantity(_ text: String, at index: Int) -> [Effect] {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      refuse(words.text("notice/digits-only"))
      return []
    }
    let digits = text.drop { $0 == "0" }
    if digits.isEmpty { return takeOut(index) }
    next = .judges
    isWarned = false
    // More digits than any offer has say the same as the most that these can.
    session.typedQuantity(
      digits.count > Self.quantityDigits ? String(repeating: "9", count: Self.quantityDigits) : String(digits),
      at: index)
    session.checkElements()
    let line = session.answers.subscriptions[index]
    let amount = order.amount(of: line, catalog: session.lookups.catalog, market: session.answers[.country])
    acknowledge([order.licences(line.quantity), amount].filter { !$0.isEmpty }.joined(separator: ", "))
    return session.saveIfNeeded()
  }

  /// Takes an offer out of the order, and says so.
  mutating func takeOut(_ index: Int) -> [Effect] {
    session.removeLine(index)
    return update == nil || update == .offer ? go(to: .offer) : endUpdate()
  }
}
