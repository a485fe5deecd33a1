public import Records
public import Rules

/// As much of a saved record as a report counts.
public struct ReportedRecord: Hashable, Sendable {
  /// When it was saved first: UTC, ISO 8601.
  public var at: String
  /// The login of who saved it first.
  public var by: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// MPN ID; empty where the customer has no reseller.
  public var reseller: String
  /// `none`, `education` …, as the record has it.
  public var qualification: String
  /// The lines of the order, each with the price that was kept.
  public var lines: [ReportedLine]

  /// A record of these parts.
  public init(
    at: String, by: String, country: String, reseller: String = "", qualification: String = "none",
    lines: [ReportedLine] = []
  ) {
    self.at = at
    self.by = by
    self.country = country
    self.reseller = reseller
    self.qualification = qualification
    self.lines = lines
  }
}

/// A line of an order in a report.
public struct ReportedLine: Hashable, Sendable {
  /// The offer's id in the catalogue.
  public var offer: String
  /// The number of licences.
  public var quantity: Int
  /// What the line comes to; `nil` where no price was kept with the record.
  public var value: LineValue?

  /// A line whose price is known, or not.
  public init(offer: String, quantity: Int, value: LineValue? = nil) {
    self.offer = offer
    self.quantity = quantity
    self.value = value
  }

  /// The line of a kept price.
  public init(_ price: KeptPrice) {
    self.init(offer: price.offer, quantity: price.quantity, value: LineValue(price))
  }

  /// The lines of an order, each with the first kept price of the same offer, quantity and plan that no line before has.
  public static func lines(of order: [OrderLine], _ prices: [KeptPrice]) -> [ReportedLine] {
    var left = prices
    return order.map { line in
      let place = left.firstIndex {
        $0.offer == line.offer && $0.quantity == line.quantity && $0.billing == line.billing && $0.term == line.term
      }
      guard let place else { return ReportedLine(offer: line.offer, quantity: line.quantity) }
      return ReportedLine(left.remove(at: place))
    }
  }
}
