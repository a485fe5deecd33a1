import Catalog
import Messages
import Records
import Rules
import Wizard

/// The order in words, and what can be chosen for it.
struct LineOrder {
  private let session: Session
  private let words: Messages
  private let terms: OrderWords

  init(_ session: Session, _ words: Messages) {
    self.session = session
    self.words = words
    terms = OrderWords(messages: words)
  }

  // MARK: - Words

  /// Which offer is asked for, with how many are chosen and what they come to.
  var sentence: String {
    let count = session.answers.subscriptions.count
    guard count > 0 else { return words.text("line/find-offer") }
    guard let toPay = toPay else { return words.text("line/find-another-offer.free", count: count) }
    return words.text("line/find-another-offer", count: count, ["amount": toPay])
  }

  /// What the order comes to, as the operator is to see it; `nil` where nothing is to be paid.
  private var toPay: String? {
    let catalog = session.lookups.catalog
    if catalog.prices.showing == .cost { return costToPay }
    let toPay = terms.toPay(session.prices)
    return catalog.prices.showing == .erp
      ? toPay : toPay.map { [$0, costToPay].compactMap { $0 }.joined(separator: ", ") }
  }

  private var costToPay: String? {
    terms.costToPay(of: session).map { words.text("order/cost-of", ["amount": $0]) }
  }

  /// How many licences of a chosen offer there can be.
  func range(ofLine index: Int) -> String {
    let facts = session.facts(ofOffer: session.answers.subscriptions[index].offer)
    return words.text(
      "line/licences-range",
      [
        "minimum": terms.number(facts?.minimumQuantity ?? 1), "maximum": terms.number(facts?.maximumQuantity ?? 1),
      ])
  }

  /// What is asked of a part of a chosen offer.
  func sentence(ofLine index: Int, _ part: LinePart) -> String {
    let line = session.answers.subscriptions[index]
    let offer = session.title(ofOffer: line.offer)
    switch part {
    case .quantity:
      let facts = session.facts(ofOffer: line.offer)
      return words.text(
        "line/licences",
        [
          "offer": offer, "minimum": terms.number(facts?.minimumQuantity ?? 1),
          "maximum": terms.number(facts?.maximumQuantity ?? 1),
        ])
    case .attestation: return words.text("line/attestation", ["offer": offer]) + " " + words.text("line/yes-or-no")
    case .renewsTo: return words.text("line/renews-to", ["offer": offer])
    case .billing, .term, .tick: return words.text("line/\(part == .term ? "term" : "billing")", ["offer": offer])
    }
  }

  /// What a part of a chosen offer is now, in words.
  func value(ofLine index: Int, _ part: LinePart) -> String {
    guard session.answers.subscriptions.indices.contains(index) else { return "" }
    let line = session.answers.subscriptions[index]
    switch part {
    case .quantity: return String(line.quantity)
    case .billing: return terms.billing(line.billing)
    case .term: return terms.term(line.term)
    case .attestation: return words.text(line.isAttested ? "line/yes" : "line/no")
    case .renewsTo: return terms.renewal(line.renewsTo)
    case .tick: return ""
    }
  }

  /// What a line has come to: its licences, and the amounts where there is a price.
  func total(ofLine index: Int) -> String {
    let line = session.answers.subscriptions[index]
    let licences = terms.licences(line.quantity)
    guard let quote = session.quotes[index] else { return licences }
    let isCostAlone = session.lookups.catalog.prices.showing == .cost
    let amounts = isCostAlone ? [] : [terms.amount(of: quote), terms.wholeTerm(quote)]
    return ([licences] + amounts + [quote.atCost.map { terms.cost($0) }]).compactMap { $0 }.joined(separator: ", ")
  }

  /// What the order comes to and binds to, and the list that the prices are from; none without an order or prices.
  var closing: [String] {
    let prices = session.prices
    guard let toPay = terms.toPay(prices) else { return [] }
    let facts = [
      ("submit/to-pay", toPay), ("order/cost", terms.costToPay(of: session)),
      ("submit/commitment", terms.commitment(of: session)),
    ]
    return facts.compactMap { key, value in value.map { "\(words.text(key)): \($0)".asSentence } }
      + [terms.prices(from: prices.map(\.list)).asSentence]
  }

  // MARK: - What can be chosen

  /// The operator's usual offers, which are shown before anything is typed.
  var usualOffers: [LineFind] {
    // Without usual ones the catalogue need not be looked through.
    if session.usual.offers.isEmpty { return [] }
    return session.offers(matching: "", most: LineFinds.most).rows.filter { $0.isUsual && $0.obstacle == nil }
      .map { find($0) }
  }

  /// An offer as it stands numbered, with what one licence costs.
  func find(_ row: OfferRow) -> LineFind {
    let price = row.price.map { "\(terms.amount($0)) \(terms.period(ofBilling: row.billing))" }
    let isCost = session.lookups.catalog.prices.showing == .cost
    let told = price.map { isCost ? words.text("order/cost-of", ["amount": $0]) : $0 } ?? words.text("order/no-price")
    return LineFind(
      value: row.id, text: "\(row.title), \(told)",
      obstacle: row.obstacle.map { words.obstacle($0) })
  }

  /// The ways of billing, or the terms, of a chosen offer.
  func plans(_ part: LinePart, ofLine index: Int) -> [LineFind] {
    session.plans(part, at: index).map {
      let text =
        switch part {
        case .billing: terms.billing($0)
        case .renewsTo: terms.renewal($0)
        case .term, .tick, .quantity, .attestation: terms.term($0)
        }
      return LineFind(value: $0, text: text)
    }
  }
}
