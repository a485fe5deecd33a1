import Messages
import Records
import Rules
import Wizard

/// Lists and choices: what is found stands numbered.
extension LineWizard {
  /// What stands numbered under a question before anything is typed: a choice, and a list that is short.
  mutating func prepareFinds() {
    guard finds.items.isEmpty else { return }
    switch place {
    case .field(let field):
      switch field.definition.control {
      case .choice: finds.items = choices(of: field)
      case .list: finds.items = shortList(.field(field))
      case .text, .date, .tick, .adder: break
      }
    case .line(let index, let part): finds.items = order.plans(part, ofLine: index)
    case .anotherReseller: finds.items = shortList(.additionalReseller(nil))
    case .offer: finds.items = order.usualOffers
    case .sameAsContact, .additionalReseller, .withoutOffers, .review, .submit: break
    }
  }

  private func choices(of field: Field) -> [LineFind] {
    session.choices(of: field).map { LineFind(value: $0, text: words.text("choice/\(field.rawValue).\($0)")) }
  }

  /// Every item of a list that is no longer than what is shown at once; none of a longer one.
  private mutating func shortList(_ target: ListOverlay.Target) -> [LineFind] {
    guard let list = session.list(target), list.items.count <= LineFinds.most else { return [] }
    return list.items.map { LineFind($0) }
  }

  // MARK: - Choices

  /// Takes the number of a choice, or a text that begins one alone.
  mutating func choose(_ text: String, for field: Field) -> [Effect] {
    choice(text).map { put($0, in: field) } ?? []
  }

  /// The choice that was typed; what is none is refused.
  private mutating func choice(_ text: String) -> LineFind? {
    if let chosen = finds.find(numberedOrBegun: text) { return chosen }
    refuse(words.text("line/number-of", ["count": String(finds.items.count)]))
    return nil
  }

  private mutating func put(_ chosen: LineFind, in field: Field) -> [Effect] {
    next = .judges
    isWarned = false
    let effects = session.answer(field, chosen.value)
    acknowledge(field.definition.control.choices == nil ? ReviewWriter(session).value(of: field) : chosen.text)
    // What follows from the answer is heard before it is too late to think again.
    if field == .qualification, chosen.value != "none", let hint = words.hint(of: field, answer: chosen.value) {
      acknowledgement += " " + hint.asSentence
    }
    return effects
  }

  // MARK: - Lists

  /// Takes the number of a thing that was found, or looks for the text: what it names alone is taken at once.
  mutating func find(_ text: String, for target: ListOverlay.Target) -> [Effect] {
    if let chosen = finds.find(numbered: text) { return take(chosen, for: target) }
    if Int(text) != nil, text.count <= 2, !finds.items.isEmpty {
      refuse(words.text("line/number-of", ["count": String(finds.items.count)]))
      return []
    }
    guard let list = session.list(target, typed: text) else {
      tellNotice()
      repeatQuestion()
      return []
    }
    // A letter or two may mean something else than the one thing that begins so.
    if let item = list.decidedItem, text.count > 2 || list.names(item) { return take(LineFind(item), for: target) }
    if list.takesTypedText { return take(LineFind(value: text, text: text), for: target) }
    show(list.matches, text) { LineFind(list.items[$0]) }
    return []
  }

  /// Shows the first of what was found; without a text, which is the whole list, those behind what was shown last.
  mutating func show<Thing>(_ found: [Thing], _ text: String, _ find: (Thing) -> LineFind) {
    let before = text.isEmpty && finds.shown < found.count ? finds.shown : 0
    let items = found.dropFirst(before).prefix(LineFinds.most).map(find)
    finds = LineFinds(items: items, isSearched: true, shown: before + items.count)
    guard !items.isEmpty else { return refuse(words.text("line/none-found")) }
    for (place, find) in items.enumerated() { say(Self.row(place, find)) }
    let more = found.count - finds.shown
    say(
      more > 0
        ? words.text(text.isEmpty ? "line/more-listed" : "line/more-found", count: more)
        : words.text("line/choose-number"))
    repeatQuestion()
  }

  /// Whether a thing cannot be chosen, which is said then.
  private mutating func isRefused(_ chosen: LineFind) -> Bool {
    guard let obstacle = chosen.obstacle else { return false }
    refuse(words.text("line/cannot-choose", ["name": chosen.text, "reason": obstacle]))
    return true
  }

  private mutating func take(_ chosen: LineFind, for target: ListOverlay.Target) -> [Effect] {
    if isRefused(chosen) { return [] }
    finds.isSearched = false
    switch target {
    case .field(let field): return put(chosen, in: field)
    case .additionalReseller(let index):
      finds = LineFinds()
      next = .judges
      isWarned = false
      let put = session.putAdditionalReseller(chosen.value, at: index)
      place = .additionalReseller(put.place)
      acknowledge(session.lookups.resellers.title(of: chosen.value))
      return put.effects
    }
  }
}

/// The order: offers are found by typing and chosen by number, then their licences, billing and term are asked.
extension LineWizard {
  /// The digits of the largest number of licences an offer has.
  private static let quantityDigits = 8

  mutating func findOffer(_ text: String) -> [Effect] {
    if let chosen = finds.find(numbered: text) { return add(chosen) }
    let rows = session.offers(matching: text, most: LineFinds.mostOffers).rows
    let order = self.order
    show(rows, text) { order.find($0) }
    return []
  }

  private mutating func add(_ chosen: LineFind) -> [Effect] {
    if isRefused(chosen) { return [] }
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

  mutating func take(_ text: String, forLine index: Int, _ part: LinePart) -> [Effect] {
    if part == .quantity { return takeQuantity(text, at: index) }
    if part == .attestation { return takeYesOrNo(text) { $0.session.attest($1, at: index) } }
    guard let chosen = choice(text) else { return [] }
    next = .judges
    _ = session.setPlan(part, to: chosen.value, at: index)
    acknowledge(chosen.text)
    return session.saveIfNeeded()
  }

  private mutating func takeQuantity(_ text: String, at index: Int) -> [Effect] {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      refuse(order.range(ofLine: index))
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
    acknowledge(order.total(ofLine: index))
    return session.saveIfNeeded()
  }

  /// Takes an offer out of the order, and says so.
  mutating func takeOut(_ index: Int) -> [Effect] {
    session.removeLine(index)
    return update == nil || update == .offer ? go(to: .offer) : endUpdate()
  }
}
