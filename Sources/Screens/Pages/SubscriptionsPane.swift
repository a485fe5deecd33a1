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
  private var order: [OrderLine] { screen.session.answers.subscriptions }

  /// As many offers as there is room for, the totals below them.
  var rows: [Row] {
    let title = place.text(words.text("pane/order"), .accent) + [Row()]
    guard !order.isEmpty else { return title + place.text(words.text("pane/no-order"), .dim) }
    let totals = totals
    var room = place.rows - title.count - totals.count
    var shown: [Row] = []
    for (index, line) in order.enumerated() {
      let block = lineRows(line)
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

  private func lineRows(_ line: OrderLine) -> [Row] {
    let title = place.text(screen.session.title(ofOffer: line.offer), .plain)
    let plan = "\(screen.orderWords.licences(line.quantity)), \(screen.orderWords.term(line.term))"
    let amount = screen.orderWords.amount(
      of: line, catalog: screen.session.lookups.catalog, market: screen.market)
    return title + place.pair(plan, amount, .dim, .plain)
  }

  private var totals: [Row] {
    guard screen.showsPrices else { return [] }
    let totals = screen.orderWords.totals(
      order, catalog: screen.session.lookups.catalog, market: screen.market)
    return [Row()] + totals.flatMap { place.pair($0.label, $0.amount, .plain, .strong) }
      + place.text(words.text("order/without-tax"), .dim)
  }
}
