import Catalog
import Messages
import Rules
import Text
import Wizard

extension OfferText {
  /// An offer with what may be bought of it and all its prices, line by line.
  func lines(of offer: Offer, _ obstacle: String?) -> [String] {
    let facts = offer.facts
    var rows = [
      ("offer", facts.id), ("segment", words.text("offer-segment/\(facts.segment.rawValue)")),
      (
        "quantity",
        words.text(
          "catalog-command/from-to",
          ["minimum": orderWords.number(facts.minimumQuantity), "maximum": orderWords.number(facts.maximumQuantity)])
      ),
    ]
    if let limit = facts.limitPerCustomer {
      rows.append(("limit", words.text("catalog-command/limit.\(facts.limitKind.rawValue)", count: limit)))
    }
    if !facts.prerequisites.isEmpty { rows.append(("needs", facts.prerequisites.joined(separator: ", "))) }
    if let obstacle { rows.append(("reason", obstacle)) }
    let named = rows.map { (words.text("catalog-command/row.\($0.0)"), $0.1) }
    let width = named.map { ColumnWidth.of($0.0) }.max() ?? 0
    return [offer.title] + named.map { "  \(RecordTable.padded($0.0, width))  \($0.1)" } + prices(of: offer).map(line)
  }

  /// `  1 year, billed monthly: 64.20 EUR, from 2026-11-01 until 9999-11-30 (2026-11)`
  private func line(_ price: OfferPrice) -> String {
    var line = words.text(
      "catalog-command/plan",
      [
        "term": orderWords.term(price.plan.term), "billing": orderWords.billing(price.plan.billing),
        "amount": orderWords.amount(price.unitPrice),
      ])
    if let from = price.from, let until = price.until {
      line += words.text("catalog-command/valid", ["from": from.description, "until": until.description])
    }
    if !price.list.isEmpty { line += " (\(price.list))" }
    return "  " + line
  }
}
