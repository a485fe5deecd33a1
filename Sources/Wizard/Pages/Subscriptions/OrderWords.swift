public import Catalog
public import Messages
public import Rules

/// Order lines in words: licences, billing and term; what they cost stands in `OrderWords+Prices.swift`.
public struct OrderWords: Sendable {
  let messages: Messages

  /// Words in the language of the texts.
  public init(messages: Messages) { self.messages = messages }

  /// How often an offer is billed, in words.
  public func billing(_ billing: String) -> String { word("billing/", billing) }
  /// How long an offer binds, in words.
  public func term(_ term: String) -> String { word("term/", term) }

  /// What a trial becomes, in words; that it becomes nothing has a word too.
  public func renewal(_ term: String) -> String { term.isEmpty ? messages.text("order/nothing") : self.term(term) }

  /// A value that no word exists for stands as it is.
  private func word(_ prefix: String, _ value: String) -> String {
    messages.has(prefix + value) ? messages.text(prefix + value) : value
  }

  /// `5 licences, monthly, 1 year`, and behind it what a trial becomes and that the conditions are agreed to.
  public func describe(_ line: OrderLine) -> String {
    var parts = [licences(line.quantity), word("order/billed.", line.billing), term(line.term)]
    if !line.renewsTo.isEmpty { parts.append(messages.text("order/then", ["term": term(line.renewsTo)])) }
    if line.isAttested { parts.append(messages.text("order/attested")) }
    return parts.joined(separator: ", ")
  }

  /// `1,500 licences`
  public func licences(_ count: Int) -> String {
    messages.text("order/licence-count", count: count, ["count": number(count)])
  }

  /// How often an amount comes back: `monthly`, `annual`, `triennial`, or `once`.
  public func rhythm(_ line: OrderLine) -> String { rhythm(ofBilling: line.billing) }

  func rhythm(ofBilling billing: String) -> String {
    ["monthly", "annual", "triennial"].contains(billing) ? billing : "once"
  }

  /// `a month`, behind what one licence costs.
  public func period(ofBilling billing: String) -> String {
    messages.text("order/period.\(rhythm(ofBilling: billing))")
  }

  /// `10,000,000`, as the language writes it.
  public func number(_ number: Int) -> String { messages.language.grouped(number) }

  /// `1,102.50` as the language writes it.
  public func figures(_ money: Money) -> String { money.figures(messages.language.moneyStyle) }

  /// `102.50 EUR`
  public func amount(_ money: Money) -> String { "\(figures(money)) \(money.currency)" }
}
