public import Rules

/// What an order binds the customer to: how much, and until when.
public struct Commitment: Hashable, Sendable {
  /// What is bound until one day, in one currency.
  public struct Part: Hashable, Sendable {
    /// For all licences and the whole term.
    public var amount: Money
    /// The last day of the term.
    public var until: CalendarDate
  }

  /// The latest end first; within one end in the order of the lines.
  public let parts: [Part]

  /// What lines bind to that begin on a day; a trial, and what costs nothing, binds to nothing.
  public init(_ quotes: [LineQuote], from start: CalendarDate) {
    var parts: [Part] = []
    for quote in quotes where quote.line.billing != "none" && quote.total.minorUnits > 0 {
      guard let until = Self.lastDay(of: quote.line.term, from: start) else { continue }
      if let place = parts.firstIndex(where: { $0.until == until && $0.amount.currency == quote.total.currency }) {
        parts[place].amount = parts[place].amount.adding(quote.total) ?? parts[place].amount
      } else {
        parts.append(Part(amount: quote.total, until: until))
      }
    }
    // Stable, so that the currencies of one end stay in the order of the lines.
    self.parts = parts.enumerated().sorted { left, right in
      (right.element.until, left.offset) < (left.element.until, right.offset)
    }.map(\.element)
  }

  /// What is bound until whatever day, for each currency.
  public var sums: [Money] {
    parts.reduce(into: []) { sums, part in
      guard let place = sums.firstIndex(where: { $0.currency == part.amount.currency }) else {
        return sums.append(part.amount)
      }
      sums[place] = sums[place].adding(part.amount) ?? sums[place]
    }
  }

  /// The last day of a term that begins on a day: the day before the same one so many months later, which is the last of
  /// its month where that has no such day. `nil` for a term that is not known.
  public static func lastDay(of term: String, from start: CalendarDate) -> CalendarDate? {
    OfferPlan(term: term, billing: "").months.flatMap { start.adding(months: $0).adding(days: -1) }
  }
}
