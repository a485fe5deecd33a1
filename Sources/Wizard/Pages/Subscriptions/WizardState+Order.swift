import Catalog
import Records
public import Rules
import Text

/// An offer in the list of the Subscriptions page.
public struct OfferRow: Sendable, Hashable {
  public var id: String
  public var title: String
  /// Why this customer cannot have it; `nil` when it can be chosen.
  public var obstacle: Finding?
  /// Whether it is in the order already, on another plan.
  public var isChosen: Bool
}

extension WizardState {
  /// Rules that say whether an offer can be chosen at all, before quantity and plan are looked at.
  private static let obstacleRules: Set<RuleID> = [
    "subscription/segment", "subscription/market", "subscription/prerequisite", "subscription/duplicate",
  ]

  var orderFocuses: [Focus] {
    [.offerSearch]
      + answers.subscriptions.indices.flatMap { index in LinePart.allCases.map { Focus.line(index, $0) } }
      + offers.map { .offer($0.id) }
  }

  /// Finds the offers that match what was typed: those that can be chosen first.
  mutating func refreshOffers() {
    var possible: [OfferRow] = []
    var chosen: [OfferRow] = []
    var impossible: [OfferRow] = []
    let taken = Set(answers.subscriptions.map(\.offer))
    let catalog = lookups.catalog
    let context = self.context
    for index in catalog.search(offerSearch.text) {
      let offer = catalog.offers[index]
      guard let plan = freePlan(of: offer.facts) else { continue }
      let line = OrderLine(
        offer: offer.facts.id, quantity: max(1, offer.facts.minimumQuantity), billing: plan.billing, term: plan.term)
      let obstacle = checker.findings(ofLine: answers.subscriptions.count, in: answers.subscriptions + [line], context)
        .first { Self.obstacleRules.contains($0.rule) && $0.severity == .error }
      let row = OfferRow(
        id: offer.facts.id, title: offer.title, obstacle: obstacle, isChosen: taken.contains(offer.facts.id))
      if obstacle != nil {
        impossible.append(row)
      } else if row.isChosen {
        chosen.append(row)
      } else {
        possible.append(row)
      }
    }
    offers = possible + chosen + impossible
  }

  /// The first plan of an offer that is not in the order yet; the first of all for an offer that may be had once.
  private func freePlan(of offer: OfferFacts) -> OfferPlan? {
    let taken = answers.subscriptions.filter { $0.offer == offer.id }
    if let limit = offer.limitPerCustomer, taken.count >= limit { return offer.plans.first }
    return offer.plans.first { plan in !taken.contains { $0.billing == plan.billing && $0.term == plan.term } }
  }

  mutating func addOffer(_ id: String) -> [Effect] {
    guard let row = offers.first(where: { $0.id == id }), let offer = lookups.offer(id) else { return [] }
    if let obstacle = row.obstacle {
      notice = Notice(obstacle.messageKey, obstacle.arguments)
      return []
    }
    guard let plan = freePlan(of: offer) else { return [] }
    answers.subscriptions.append(
      OrderLine(offer: id, quantity: max(1, offer.minimumQuantity), billing: plan.billing, term: plan.term))
    orderChanged()
    focus = .line(answers.subscriptions.count - 1, .quantity)
    offerSearch = TextEditor()
    refreshOffers()
    loadEditor()
    return saveIfNeeded()
  }

  mutating func removeLine(_ index: Int) -> [Effect] {
    guard answers.subscriptions.indices.contains(index) else { return [] }
    let removed = answers.subscriptions.remove(at: index)
    orderChanged()
    focus =
      answers.subscriptions.isEmpty
      ? .offerSearch : .line(min(index, answers.subscriptions.count - 1), .tick)
    loadEditor()
    notice = Notice("notice/offer-removed", ["offer": title(ofOffer: removed.offer)])
    return saveIfNeeded()
  }

  public func title(ofOffer id: String) -> String { lookups.catalog.offer(id)?.title ?? id }

  private mutating func orderChanged() {
    touched()
    self[status: .subscriptions].isTouched = true
    checkElements()
    refreshOffers()
  }

  /// Another quantity was typed: an error that shows is looked at again, a new one waits until the field is left.
  mutating func quantityTyped(at index: Int) {
    guard answers.subscriptions.indices.contains(index) else { return }
    answers.subscriptions[index].quantity = Int(editor.text) ?? 0
    isFresh = false
    touched()
    self[status: .subscriptions].isTouched = true
    if elementFindings[.subscription(index, .quantity)] != nil { checkElements() }
  }

  mutating func leaveQuantity(at index: Int) -> [Effect] {
    guard answers.subscriptions.indices.contains(index) else { return [] }
    checkElements()
    refreshOffers()
    return saveIfNeeded()
  }

  /// Changes the number under the caret with a key.
  mutating func stepQuantity(at index: Int, by step: Int) {
    guard answers.subscriptions.indices.contains(index), let offer = lookups.offer(answers.subscriptions[index].offer)
    else { return }
    let (sum, isTooMuch) = answers.subscriptions[index].quantity.addingReportingOverflow(step)
    guard !isTooMuch else { return }
    let least = max(1, offer.minimumQuantity)
    editor = TextEditor(String(min(max(sum, least), max(least, offer.maximumQuantity))))
    textChanged()
    checkElements()
  }

  /// The next (or previous) way of billing, or term, that the offer has.
  mutating func cycle(_ part: LinePart, at index: Int, by step: Int) -> [Effect] {
    guard answers.subscriptions.indices.contains(index), let offer = lookups.offer(answers.subscriptions[index].offer)
    else { return [] }
    var line = answers.subscriptions[index]
    switch part {
    case .billing:
      line.billing = Self.after(line.billing, in: offer.plans.map(\.billing), by: step)
      let terms = offer.plans.filter { $0.billing == line.billing }.map(\.term)
      if !terms.contains(line.term) { line.term = terms.first ?? line.term }
    case .term:
      line.term = Self.after(line.term, in: offer.plans.map(\.term), by: step)
      let billings = offer.plans.filter { $0.term == line.term }.map(\.billing)
      if !billings.contains(line.billing) { line.billing = billings.first ?? line.billing }
    case .tick, .quantity: return []
    }
    guard line != answers.subscriptions[index] else {
      notice = Notice(part == .billing ? "notice/one-billing" : "notice/one-term")
      return []
    }
    answers.subscriptions[index] = line
    orderChanged()
    return saveIfNeeded()
  }

  private static func after(_ value: String, in values: [String], by step: Int) -> String {
    var distinct: [String] = []
    for value in values where !distinct.contains(value) { distinct.append(value) }
    guard !distinct.isEmpty else { return value }
    let place = distinct.firstIndex(of: value) ?? 0
    return distinct[(place + step + distinct.count) % distinct.count]
  }
}
