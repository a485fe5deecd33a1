/// The customer's price of a line of the order as it was when the record was saved; never what the partner pays.
public struct KeptPrice: Hashable, Sendable {
  /// The offer's id in the catalogue.
  public var offer: String
  /// How often it is billed, such as `monthly`.
  public var billing: String
  /// How long it binds, such as `P1Y`.
  public var term: String
  /// The number of licences.
  public var quantity: Int
  /// ISO 4217 code in capitals.
  public var currency: String
  /// For one licence and the whole term, with the decimals of the currency and a dot: `246.00`.
  public var price: String
  /// Who made the list that the price is from: `priceList`, `offersFile` or `demonstration`.
  public var list: String
  /// The month of a published list, such as `2026-11`; empty for the others.
  public var month: String

  /// The price of a line at a moment.
  public init(
    offer: String, billing: String, term: String, quantity: Int, currency: String, price: String, list: String,
    month: String
  ) {
    self.offer = offer
    self.billing = billing
    self.term = term
    self.quantity = quantity
    self.currency = currency
    self.price = price
    self.list = list
    self.month = month
  }
}

extension KeptPrice {
  /// The prices of an order as one text of JSON, which ``read(_:)`` reads.
  public static func text(of prices: [KeptPrice]) -> String { JSONWriter.text(of: value(of: prices)) }

  /// The prices that ``text(of:)`` wrote; none where the text is damaged, for a record is worth more than its prices.
  public static func read(_ text: String) -> [KeptPrice] {
    guard case .array(let values)? = (try? JSONReader.read(text))?.value else { return [] }
    let prices = values.compactMap { KeptPrice(json: $0) }
    return prices.count == values.count ? prices : []
  }

  static func value(of prices: [KeptPrice]) -> JSONValue { .array(prices.map(\.json)) }

  private var json: JSONValue {
    .object([
      JSONMember("offer", .text(offer)), JSONMember("quantity", .number(JSONNumber(quantity))),
      JSONMember("billing", .text(billing)), JSONMember("term", .text(term)),
      JSONMember("currency", .text(currency)), JSONMember("price", .text(price)), JSONMember("list", .text(list)),
      JSONMember("month", .text(month)),
    ])
  }

  private init?(json: JSONValue) {
    guard let offer = json["offer"]?.text, let quantity = json["quantity"]?.integer,
      let billing = json["billing"]?.text,
      let term = json["term"]?.text, let currency = json["currency"]?.text, let price = json["price"]?.text,
      let list = json["list"]?.text, let month = json["month"]?.text
    else { return nil }
    self.init(
      offer: offer, billing: billing, term: term, quantity: quantity, currency: currency, price: price, list: list,
      month: month)
  }
}
