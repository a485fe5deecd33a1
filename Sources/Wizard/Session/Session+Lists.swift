import Catalog
public import Records
import Rules

/// The two lists of a record: additional resellers and subscriptions.
extension Session {
  /// The catalogue and the resellers are there: what waited for them is checked.
  public mutating func listsArrived(_ arrived: WizardLookups) {
    var arrived = arrived
    arrived.knownCustomers = lookups.knownCustomers
    arrived.knownElsewhere = lookups.knownElsewhere
    lookups = arrived
    checkElements()
    if self[status: .reseller].phase.isShown { check(.reseller) }
  }

  /// The last customer of the operator, and what is usual, which stands first in the lists; whether that is new.
  public mutating func lastCustomerFound(_ answers: Answers, _ usual: UsualAnswers) -> Bool {
    lastCustomer = answers
    let isNew = self.usual != usual
    self.usual = usual
    return isNew
  }

  /// Partner Center takes no more additional resellers on one customer.
  public static let mostAdditionalResellers = 5

  /// The list of a field with the text that was typed already; `nil` if nothing more can be chosen, which the notice
  /// says.
  public mutating func list(_ target: ListOverlay.Target, typed: String = "") -> ListOverlay? {
    if target == .additionalReseller(nil), answers.additionalResellers.count >= Self.mostAdditionalResellers {
      notice = Notice("notice/five-resellers")
      return nil
    }
    let items = ListItems(self)
    var list = ListOverlay(target: target, items: items.items(for: target), current: items.current(target))
    if !typed.isEmpty { list.insert(typed) }
    return list
  }

  /// Whether the customer's country has a list of areas.
  public var hasAreas: Bool { PostalPlan.plan(answers[.country])?.areas.isEmpty == false }

  // MARK: - Additional resellers

  /// Puts an additional reseller in the place of another, or behind the last one; gives its place.
  public mutating func putAdditionalReseller(_ partnerID: String, at index: Int?) -> (place: Int, effects: [Effect]) {
    var place = answers.additionalResellers.count
    if let index, answers.additionalResellers.indices.contains(index) {
      answers.additionalResellers[index] = partnerID
      place = index
    } else {
      answers.additionalResellers.append(partnerID)
    }
    return (place, additionalResellersChanged())
  }

  /// Takes an additional reseller away, and says so; nothing where there is none at that place.
  public mutating func removeAdditionalReseller(_ index: Int) -> [Effect] {
    guard answers.additionalResellers.indices.contains(index) else { return [] }
    let removed = answers.additionalResellers.remove(at: index)
    notice = Notice("notice/reseller-removed", ["reseller": lookups.resellers.title(of: removed)])
    return additionalResellersChanged()
  }

  private mutating func additionalResellersChanged() -> [Effect] {
    saving.answerChanged()
    self[status: .additionalResellers].isTouched = true
    checkElements()
    refreshOutline()
    return saveIfNeeded()
  }

  // MARK: - Offers

  /// Rules that say whether an offer can be chosen at all, before quantity and plan are looked at.
  private static let obstacleRules = RecordChecker.lineRules([
    "subscription/segment", "subscription/market", "subscription/prerequisite", "subscription/duplicate",
  ])

  /// The offers that match what was typed, and how many there are: those that can be chosen first, of these the
  /// operator's usual ones and then the customer's own segment, then those chosen already. Once there are as many as are
  /// asked for, the rest is not looked at.
  public func offers(matching search: String, most: Int) -> (rows: [OfferRow], found: OfferCount) {
    var found = FoundOffers()
    let catalog = lookups.catalog
    let context = self.context
    let own = OfferSegment.canBuy(qualification: context.qualification)
    let taken = Set(answers.subscriptions.map(\.offer))
    if search.allSatisfy(\.isWhitespace) {
      for offer in usual.offers.compactMap({ catalog.offer($0, in: context.country) }) {
        if let row = row(of: offer, taken, context), row.obstacle == nil, !row.isChosen { found.add(row) }
      }
    }
    let finds = catalog.search(search, in: context.country, first: own)
    for offer in finds {
      // Behind the offers of the customer's segments comes nothing that can be chosen.
      if found.count >= most, !own.contains(offer.facts.segment) { break }
      if found.usual.contains(where: { $0.id == offer.facts.id }) { continue }
      if let row = row(of: offer, taken, context) { found.add(row) }
      if found.possible.count >= most { break }
    }
    return (
      Array(found.inOrder(usual.offers).prefix(most)), OfferCount(known: finds.count, hasMore: finds.hasMore)
    )
  }

  private func row(of offer: Offer, _ taken: Set<String>, _ context: RuleContext) -> OfferRow? {
    guard let line = newLine(of: offer.facts) else { return nil }
    let obstacle = checker.obstacle(
      ofLine: answers.subscriptions.count, in: answers.subscriptions + [line], by: Self.obstacleRules, context)
    let catalog = lookups.catalog
    let quote = catalog.quote(of: line, as: offer, market: context.country).flatMap { catalog.shown($0) }
    return OfferRow(
      id: offer.facts.id, title: offer.title, price: quote?.licencePayment, list: quote?.list,
      billing: line.billing, obstacle: obstacle, isChosen: taken.contains(offer.facts.id),
      isUsual: usual.offers.contains(offer.facts.id))
  }

  /// A line with the least quantity of an offer, on the first plan that is not in the order yet (the first of all for
  /// an offer that may be had so many times already).
  func newLine(of offer: OfferFacts) -> OrderLine? {
    let taken = answers.subscriptions.filter { $0.offer == offer.id }
    let isUsedUp = offer.mostPerCustomer.map { taken.count >= $0 } ?? false
    let plan = offer.plans.first { plan in
      plan.isBilledWithinTerm
        && (isUsedUp || !taken.contains { $0.billing == plan.billing && $0.term == plan.term })
    }
    // What is no longer sold has no plan, and is shown with that reason.
    guard let plan = plan ?? (offer.sale == .open ? nil : OfferPlan(term: "", billing: "")) else { return nil }
    return OrderLine(
      offer: offer.id, quantity: max(1, offer.minimumQuantity), billing: plan.billing, term: plan.term,
      renewsTo: isVisitor ? "" : offer.renewals.first ?? "")
  }

  // MARK: - The order

  /// The answers of a chosen offer that are asked, in the order of Tab.
  ///
  /// What an offer's conditions are, and what a trial becomes, is left to the agent where a visitor orders.
  public func parts(ofLine index: Int) -> [LinePart] {
    guard answers.subscriptions.indices.contains(index) else { return [] }
    var parts: [LinePart] = [.tick, .quantity, .billing, .term]
    if isVisitor { return parts }
    let line = answers.subscriptions[index]
    let offer = facts(ofOffer: line.offer)
    if offer?.needsAttestation == true { parts.append(.attestation) }
    // Where it does not belong it is shown too, so that it can be taken away.
    if offer?.isTrial == true || !line.renewsTo.isEmpty { parts.append(.renewsTo) }
    return parts
  }

  /// Agrees to the conditions of the offer of a line, or no longer.
  mutating func toggleAttestation(at index: Int) -> [Effect] {
    guard answers.subscriptions.indices.contains(index) else { return [] }
    return attest(!answers.subscriptions[index].isAttested, at: index)
  }

  /// Says whether the conditions of the offer of a line are agreed to.
  public mutating func attest(_ isAttested: Bool, at index: Int) -> [Effect] {
    answers.subscriptions[index].isAttested = isAttested
    orderChanged()
    return saveIfNeeded()
  }

  /// Puts an offer into the order; `false` where it has no plan left.
  public mutating func addLine(ofOffer id: String) -> Bool {
    guard let offer = facts(ofOffer: id), let line = newLine(of: offer) else { return false }
    answers.subscriptions.append(line)
    orderChanged()
    return true
  }

  /// Takes a line out of the order, and says so.
  public mutating func removeLine(_ index: Int) {
    let removed = answers.subscriptions.remove(at: index)
    orderChanged()
    notice = Notice("notice/offer-removed", ["offer": title(ofOffer: removed.offer)])
  }

  private mutating func orderChanged() {
    saving.answerChanged()
    self[status: .subscriptions].isTouched = true
    checkElements()
  }

  /// A person typed another quantity: an error that shows is looked at again, a new one waits until the field is left.
  public mutating func typedQuantity(_ text: String, at index: Int) {
    answers.subscriptions[index].quantity = Int(text) ?? 0
    saving.answerChanged()
    self[status: .subscriptions].isTouched = true
    if elementFindings[.subscription(index, .quantity)] != nil { checkElements() }
  }

  /// The quantity of a line, changed by a key and kept within what the offer allows; `nil` where nothing can be said.
  func quantity(at index: Int, changedBy step: Int) -> Int? {
    guard let offer = facts(ofOffer: answers.subscriptions[index].offer) else { return nil }
    let (sum, isTooMuch) = answers.subscriptions[index].quantity.addingReportingOverflow(step)
    guard !isTooMuch else { return nil }
    let least = max(1, offer.minimumQuantity)
    return min(max(sum, least), max(least, offer.maximumQuantity))
  }

  /// The ways of billing, the terms, or what a trial can become, each once; none for other parts of a line.
  public func plans(_ part: LinePart, at index: Int) -> [String] {
    guard answers.subscriptions.indices.contains(index), let offer = facts(ofOffer: answers.subscriptions[index].offer)
    else { return [] }
    let possible = offer.plans.filter(\.isBilledWithinTerm)
    let all: [String] =
      switch part {
      case .billing: possible.map(\.billing)
      case .term: possible.map(\.term)
      // What is no trial becomes nothing.
      case .renewsTo: offer.isTrial ? offer.renewals : [""]
      case .tick, .quantity, .attestation: []
      }
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Gives a line the next (or previous) way of billing, or term, that the offer has, or that its trial becomes; `false`
  /// where there is one only.
  mutating func cycle(_ part: LinePart, at index: Int, by step: Int) -> Bool {
    let values = plans(part, at: index)
    guard !values.isEmpty else { return true }
    let line = answers.subscriptions[index]
    let now = part == .renewsTo ? line.renewsTo : part == .billing ? line.billing : line.term
    guard let here = values.firstIndex(of: now) else { return setPlan(part, to: values[0], at: index) }
    return setPlan(part, to: values[(here + step + values.count) % values.count], at: index)
  }

  /// Gives a line a way of billing, or a term; `false` where it has that already.
  ///
  /// Where the offer does not have both together, the other one follows, and the notice says so.
  public mutating func setPlan(_ part: LinePart, to value: String, at index: Int) -> Bool {
    let before = answers.subscriptions[index]
    guard let offer = facts(ofOffer: before.offer) else { return false }
    var line = before
    let possible = offer.plans.filter(\.isBilledWithinTerm)
    switch part {
    case .billing:
      line.billing = value
      let terms = possible.filter { $0.billing == value }.map(\.term)
      if !terms.contains(line.term) { line.term = terms.first ?? line.term }
    case .term:
      line.term = value
      let billings = possible.filter { $0.term == value }.map(\.billing)
      if !billings.contains(line.billing) { line.billing = billings.first ?? line.billing }
    case .renewsTo: line.renewsTo = value
    case .tick, .quantity, .attestation: break
    }
    guard line != before else { return false }
    answers.subscriptions[index] = line
    orderChanged()
    let words = OrderWords(messages: messages)
    if part == .billing, line.term != before.term {
      notice = Notice("notice/term-follows", ["term": words.term(line.term)])
    } else if part == .term, line.billing != before.billing {
      notice = Notice("notice/billing-follows", ["billing": words.billing(line.billing)])
    }
    return true
  }

  /// Whether a line has more than one way of billing, or term, to go round; an answer that is none of them can be changed.
  public func canCycle(_ part: LinePart, at index: Int) -> Bool {
    let values = plans(part, at: index)
    if values.count > 1 { return true }
    return values.count == 1 && part == .renewsTo && answers.subscriptions[index].renewsTo != values[0]
  }
}

extension LinePart {
  /// Whether keys go round the answers that the offer has.
  var isCycled: Bool {
    switch self {
    case .billing, .term, .renewsTo: true
    case .tick, .quantity, .attestation: false
    }
  }
}
