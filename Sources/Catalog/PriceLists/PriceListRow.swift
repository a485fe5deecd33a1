/// A price of a list while the list is read, in few bytes: there are hundreds of thousands of them.
struct PriceListRow {
  /// Places among the offers, the plans and the currencies of the list.
  let offer: Int32
  let plan: UInt8
  let currency: UInt16
  /// In minor units of the currency.
  let price: Int64
  let cost: Int64
  /// Days since 1970; both included.
  var from: Int32
  var until: Int32
  /// Seconds since midnight of the first day.
  let startSeconds: Int32
  /// The last day of sale, or `Int32.max`.
  let endOfSale: Int32
  /// The number of licences with which the tier begins; 0 where the list names none.
  let tier: Int32
  let line: Int32

  /// Whether the price is valid until further notice.
  var isOpen: Bool { until >= Self.open }
  private static let open: Int32 = 2_932_532  // 1 January 9999

  /// Whether both are prices of one plan of an offer in one currency.
  func isOfSamePlan(as other: Self) -> Bool {
    offer == other.offer && plan == other.plan && currency == other.currency
  }

  /// Whether both say the same.
  func saysTheSame(as other: Self) -> Bool {
    price == other.price && cost == other.cost && from == other.from && until == other.until
      && endOfSale == other.endOfSale
  }

  /// The order in which prices are looked through: by plan, then by the days on which they are valid, then by which was
  /// published first.
  static func isInOrder(_ left: Self, _ right: Self) -> Bool {
    if left.offer != right.offer { return left.offer < right.offer }
    if left.plan != right.plan { return left.plan < right.plan }
    if left.currency != right.currency { return left.currency < right.currency }
    if left.from != right.from { return left.from < right.from }
    if left.until != right.until { return left.until < right.until }
    if left.startSeconds != right.startSeconds { return left.startSeconds < right.startSeconds }
    return left.line < right.line
  }
}
