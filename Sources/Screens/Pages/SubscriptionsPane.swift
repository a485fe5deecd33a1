import Catalog
import Messages
import Records
import Rules
import Text
import Wizard

/// What stands beside the Subscriptions page in a wide window: the order with whole titles, and what it comes to.
struct SubscriptionsPane {
  private let screen: SubscriptionsScreen
  private let place: PanePlace

  init(_ screen: SubscriptionsScreen) {
    self.screen = screen
    place = PanePlace(screen.writer)
  }

  private var words: Messages { screen.words }
  private var orderWords: OrderWords { screen.orderWords }
  private var order: [OrderLine] { screen.session.answers.subscriptions }

  /// As many offers as there is room for, the totals below them.
  var rows: [Row] {
    let title = place.text(words.text("pane/order"), .accent) + [Row()]
    guard !order.isEmpty else { return title + place.text(words.text("pane/no-order"), .dim) }
    let totals = totals
    var room = place.rows - title.count - totals.count
    var shown: [Row] = []
    for index in order.indices {
      let block = lineRows(index)
      let isLast = index == order.count - 1
      guard block.count + (isLast ? 0 : 1) <= room else {
        shown += place.text(words.text("more-rows", count: order.count - index), .dim)
        break
      }
      room -= block.count
      shown += block
    }
    return title + shown + totals
  }

  private func lineRows(_ index: Int) -> [Row] {
    let line = order[index]
    let title = place.text(screen.session.title(ofOffer: line.offer), .plain)
    let plan = "\(orderWords.licences(line.quantity)), \(orderWords.term(line.term))"
    guard let quote = screen.quotes[index] else { return title + place.pair(plan, "", .dim, .plain) }
    var rows = title + place.pair(plan, orderWords.amount(of: quote), .dim, .plain)
    let single = line.quantity > 1 ? orderWords.singleLicence(quote) : ""
    let whole = orderWords.wholeTerm(quote) ?? ""
    if single.isEmpty != whole.isEmpty { rows += place.text(single + whole, .dim) }
    if !single.isEmpty, !whole.isEmpty { rows += place.pair(single, whole, .dim, .dim) }
    if let cost = quote.atCost { rows += place.pair("", orderWords.cost(cost), .dim, .dim) }
    return rows
  }

  private var totals: [Row] {
    guard screen.showsPrices else { return [] }
    var rows = [Row()]
    for total in orderWords.totals(screen.quotes.compactMap { $0 }) {
      rows += place.pair(total.label, orderWords.amount(total.money), .plain, .strong)
      if let cost = screen.cost(of: total) { rows += place.pair("", cost, .dim, .dim) }
    }
    if let bound = screen.bound { rows += place.text(bound, .plain) }
    return rows + place.text(words.text("order/prices", ["source": screen.source]), .dim)
  }
}
