import Catalog
import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The Submit page: who, what, how much, and what happens next.
struct SubmitScreen {
  let writer: ScreenWriter
  let wizard: WizardState

  init(_ writer: ScreenWriter, _ wizard: WizardState) {
    self.writer = writer
    self.wizard = wizard
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.size.columns }

  func fill(_ frame: inout PageFrame) {
    var rows: [[Piece]] = [[Piece(1, words.text("submit/title"), .heading)], []]
    for (label, value) in facts { rows += Self.fact(words.text(label), value, columns) }
    rows += [[], [Piece(1, words.text("submit/next"), .heading)], []]
    for step in 1...3 {
      let lines = TextWrap.lines(words.text("submit/step-\(step)"), columns: columns - 8)
      for (place, line) in lines.enumerated() {
        rows.append([Piece(3, place == 0 ? "\(step). \(line)" : "   \(line)")])
      }
    }
    rows.append([])
    rows += Self.fact(
      words.text("submit/by"), "\(wizard.operatorName) (\(words.text("role/\(wizard.environment.role.rawValue)")))",
      columns)
    frame.body = rows.map { BodyRow($0, questions: $0.isEmpty ? 0 : 1) }
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.buttons = writer.buttons([
      (words.text("button/submit"), wizard.focus == .button(.submit)),
      (words.text("button/back"), wizard.focus == .button(.back)),
    ])
    frame.message = words.text("message/nothing-sent")
  }

  /// A label and a value that may need more rows than one.
  static func fact(_ label: String, _ value: String, _ columns: Int) -> [[Piece]] {
    TextWrap.lines(ColumnWidth.drawable(value), columns: columns - 26).enumerated().map { place, line in
      (place == 0 ? [Piece(3, label)] : []) + [Piece(24, line)]
    }
  }

  private var facts: [(String, String)] {
    let answers = wizard.answers
    let place = [answers[.companyName], answers[.city], Countries.name(of: answers[.country], wizard.language)]
    var facts = [
      ("submit/customer", place.filter { !$0.isEmpty }.joined(separator: ", ")),
      ("submit/contact", [answers[.firstName], answers[.lastName]].joined(separator: " ")),
    ]
    if !answers[.reseller].isEmpty { facts.append(("submit/reseller", reseller)) }
    facts += [("submit/subscriptions", order), ("submit/to-pay", toPay), ("submit/agreement", agreement)]
    return facts
  }

  private var reseller: String {
    let name = wizard.lookups.resellers.reseller(wizard.answers[.reseller])?.name ?? wizard.answers[.reseller]
    let count = wizard.answers.additionalResellers.count
    return count == 0 ? name : words.text("submit/with-additional", count: count, ["reseller": name])
  }

  private var order: String {
    let lines = wizard.answers.subscriptions
    guard !lines.isEmpty else { return words.text("submit/no-offers") }
    let licences = lines.reduce(0) { $0 &+ $1.quantity }
    return words.text("submit/offers", count: lines.count) + ", " + words.text("order/licence-count", count: licences)
  }

  private var toPay: String {
    let totals = OrderWords(messages: words).totals(
      wizard.answers.subscriptions, catalog: wizard.lookups.catalog, market: wizard.answers[.country])
    guard !totals.isEmpty else { return words.text("submit/nothing") }
    let parts = totals.map { words.text("submit/amount.\($0.rhythm)", ["amount": $0.amount]) }
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return words.text("submit/and", ["first": parts.dropLast().joined(separator: ", "), "last": last])
  }

  private var agreement: String {
    wizard.answers[.agreementAcceptance] == "partnerAttested"
      ? words.text("submit/accepted", ["date": words.longDate(wizard.answers[.agreementDate])])
      : words.text("review/will-accept")
  }
}
