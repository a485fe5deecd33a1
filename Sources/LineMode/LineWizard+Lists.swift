import Messages
import Records
import Rules
import Wizard

/// Lists and choices: what is found stands numbered.
extension LineWizard {
  /// What stands numbered under a question before anything is typed: a choice, and a list that is short.
  mutating func prepareFinds() {
    guard finds.isEmpty else { return }
    switch place {
    case .field(let field):
      switch field.definition.control {
      case .choice: finds = choices(of: field)
      case .list: finds = shortList(.field(field))
      case .text, .date, .tick, .adder: break
      }
    case .line(let index, let part): finds = plans(part, ofLine: index)
    case .anotherReseller: finds = shortList(.additionalReseller(nil))
    case .offer: finds = usualOffers
    case .sameAsContact, .additionalReseller, .withoutOffers, .review, .submit: break
    }
  }

  private func choices(of field: Field) -> [LineFind] {
    session.choices(of: field).map { LineFind(value: $0, text: words.text("choice/\(field.rawValue).\($0)")) }
  }

  /// Every item of a list that is no longer than what is shown at once; none of a longer one.
  private mutating func shortList(_ target: ListOverlay.Target) -> [LineFind] {
    guard let list = session.list(target), list.items.count <= LineFind.most else { return [] }
    return list.items.map { LineFind($0) }
  }

  /// The thing with the number that was typed; `nil` where the text is no number of one.
  func find(numbered text: String) -> LineFind? {
    guard let number = Int(text), finds.indices.contains(number - 1) else { return nil }
    return finds[number - 1]
  }

  // MARK: - Choices

  /// Takes the number of a choice, or a text that begins one alone.
  mutating func choose(_ text: String, for field: Field) -> [Effect] {
    let typed = Folding.folded(text)
    let begun = finds.filter { Folding.folded($0.text).hasPrefix(typed) }
    guard let chosen = find(numbered: text) ?? (begun.count == 1 ? begun.first : nil) else {
      refuse(words.text("line/number-of", ["count": String(finds.count)]))
      return []
    }
    return put(chosen, in: field)
  }

  private mutating func put(_ chosen: LineFind, in field: Field) -> [Effect] {
    next = .judges
    isWarned = false
    let effects = session.answer(field, chosen.value)
    acknowledge(ReviewWriter(session).value(of: field))
    return effects
  }

  // MARK: - Lists

  /// Takes the number of a thing that was found, or looks for the text: what it names alone is taken at once.
  mutating func find(_ text: String, for target: ListOverlay.Target) -> [Effect] {
    if let chosen = find(numbered: text) { return take(chosen, for: target) }
    guard let list = session.list(target, typed: text) else {
      tellNotice()
      repeatQuestion()
      return []
    }
    if let item = list.decidedItem { return take(LineFind(item), for: target) }
    if list.matches.isEmpty, list.takesTypedText { return take(LineFind(value: text, text: text), for: target) }
    showFinds(list.matches.prefix(LineFind.most).map { LineFind(list.items[$0]) }, of: list.matches.count)
    return []
  }

  /// Says what was found, numbered, and asks for the number.
  mutating func showFinds(_ found: [LineFind], of count: Int) {
    finds = found
    guard !found.isEmpty else { return refuse(words.text("line/none-found")) }
    for (place, find) in found.enumerated() { say(Self.row(place, find)) }
    say(
      count > found.count
        ? words.text("line/more-found", count: count - found.count) : words.text("line/choose-number"))
    repeatQuestion()
  }

  private mutating func take(_ chosen: LineFind, for target: ListOverlay.Target) -> [Effect] {
    if let obstacle = chosen.obstacle {
      refuse(words.text("line/cannot-choose", ["name": chosen.text, "reason": obstacle]))
      return []
    }
    finds = []
    switch target {
    case .field(let field): return put(chosen, in: field)
    case .additionalReseller(let index):
      next = .judges
      isWarned = false
      let put = session.putAdditionalReseller(chosen.value, at: index)
      place = .additionalReseller(put.place)
      acknowledge(session.lookups.resellers.title(of: chosen.value))
      return put.effects
    }
  }
}
