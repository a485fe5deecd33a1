import Catalog
import Messages
import Rules
import Text
import Wizard

/// The catalogue below the order: a title, what one licence costs, and why this customer cannot have the offer.
extension SubscriptionsScreen {
  private static let titleColumn = 7

  var offerRows: [BodyRow] {
    guard session.lookups.areListsLoaded else { return hintRows("order/loading") }
    guard !page.offers.isEmpty else { return hintRows("order/no-match") }
    let typed = Folding.words(page.search.text)
    return zip(page.offers, priceTexts).flatMap { rows($0, $1, typed) }
  }

  /// What one licence costs at each payment: the amounts end in one column, and what they are for begins in the next.
  private var priceTexts: [String] {
    guard showsPrices else { return page.offers.map { _ in "" } }
    let periods = Dictionary(
      uniqueKeysWithValues: Set(page.offers.map(\.billing)).map { ($0, orderWords.period(ofBilling: $0)) })
    let width = periods.values.map { ColumnWidth.of($0) }.max() ?? 0
    return page.offers.map { offer in
      guard let price = offer.price, let period = periods[offer.billing] else {
        return isForThisCustomer(offer) ? words.text("order/no-price") : ""
      }
      let amount = currency == nil ? orderWords.amount(price) : orderWords.figures(price)
      return amount + " " + period + String(UInt8(ascii: " "), times: width - ColumnWidth.of(period))
    }
  }

  /// Whether the customer can have the offer, be it with a base offer first; what it costs others is not said.
  private func isForThisCustomer(_ offer: OfferRow) -> Bool {
    offer.obstacle.map { $0.rule == "subscription/prerequisite" } ?? true
  }

  private func rows(_ offer: OfferRow, _ price: String, _ typed: [String]) -> [BodyRow] {
    let isFocused = page.place.focus == .offer(offer.id)
    let canBeChosen = offer.obstacle == nil
    let state = offer.isChosen ? words.text("order/again") : offer.isUsual ? words.text("list/usual") : ""
    let note = offer.obstacle.map { words.obstacle($0) } ?? state
    let title = ColumnWidth.cut(ColumnWidth.drawable(offer.title), to: columns - Self.titleColumn - 2)
    let start = Self.titleColumn
    let parts = layout(title, note, isForThisCustomer(offer) ? price : "")
    return parts.enumerated().map { place, part in
      var pieces: [Piece] = []
      if place == 0 {
        pieces = writer.mark(.untouched, isFocused: isFocused)
        pieces.append(canBeChosen ? writer.tick(false) : Piece(4, writer.look.symbols.blocked, .dim))
        let role: Role = isFocused ? .strong : canBeChosen ? .plain : .dim
        pieces += writer.matched(title, by: typed, at: start, role)
      }
      pieces += part
      return BodyRow(
        isFocused ? Row.bar(pieces, 0..<columns - 1) : pieces, isFocused: isFocused,
        caret: isFocused && place == 0 ? 4 : nil, questions: place == 0 ? 1 : 0)
    }
  }

  /// What stands behind a title, and in the rows under it where the row has no room for all.
  private func layout(_ title: String, _ note: String, _ price: String) -> [[Piece]] {
    let titleEnd = Self.titleColumn + ColumnWidth.of(title) + 2
    let priceStart = amountEnd - ColumnWidth.of(price)
    let priced = price.isEmpty ? [] : [Piece(priceStart, price, .plain)]
    let noteEnd = price.isEmpty ? priceStart : priceStart - 2
    let noteStart = noteEnd - ColumnWidth.of(note)
    let noted = note.isEmpty ? [] : [Piece(noteStart, note, .dim)]
    if noteStart >= titleEnd { return [noted + priced] }
    let below = TextWrap.lines(note, columns: columns - Self.titleColumn - 2).map {
      [Piece(Self.titleColumn, $0, .dim)]
    }
    if priceStart >= titleEnd { return [priced] + (note.isEmpty ? [] : below) }
    return [[], priced] + (note.isEmpty ? [] : below)
  }
}
