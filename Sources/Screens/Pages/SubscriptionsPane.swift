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

/// The columns and rows of the pane beside a page.
struct PanePlace {
  /// Where its text begins.
  let column = 84
  /// The column behind its last one.
  let end: Int
  /// As many rows as a page has between the rule under its title and its buttons.
  let rows: Int

  init(_ writer: ScreenWriter) {
    end = min(writer.size.columns - 2, column + 60)
    rows = writer.size.rows - PageFrame.fixedRows
  }

  func text(_ text: String, _ role: Role) -> [Row] {
    TextWrap.lines(ColumnWidth.drawable(text), columns: end - column).map { Row([Piece(column, $0, role)]) }
  }

  /// Two texts at the two sides of a row; of two rows where they have no room beside each other.
  func pair(_ first: String, _ second: String, _ firstRole: Role, _ secondRole: Role) -> [Row] {
    let ending = Piece(end - ColumnWidth.of(second), second, secondRole)
    if second.isEmpty { return text(first, firstRole) }
    guard column + ColumnWidth.of(first) + 1 < ending.column else { return text(first, firstRole) + [Row([ending])] }
    return [Row([Piece(column, first, firstRole), ending])]
  }
}
