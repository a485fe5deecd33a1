import Catalog
import Records
import Reports
import Rules
import Testing

@Suite("What a line of an order comes to")
struct LineValueTests {
  private static func price(
    _ price: String, _ quantity: Int, _ term: String, _ billing: String, _ currency: String = "EUR"
  ) -> KeptPrice {
    KeptPrice(
      offer: "A:1", billing: billing, term: term, quantity: quantity, currency: currency, price: price,
      list: "priceList", month: "2026-11")
  }

  @Test(
    "The whole term is the price of a licence as often as there are licences; a year has as many terms as it takes",
    arguments: [
      (price("246.00", 5, "P1Y", "monthly"), "1230.00", "1230.00"),
      (price("246.00", 5, "P1Y", "annual"), "1230.00", "1230.00"),
      (price("3.70", 104, "P1M", "monthly"), "384.80", "4617.60"),
      (price("1285.20", 1, "P3Y", "triennial"), "1285.20", "428.40"),
      (price("100.00", 1, "P3Y", "monthly"), "100.00", "33.33"),
      (price("200.00", 1, "P3Y", "annual"), "200.00", "66.67"),
      (price("0.00", 25, "P1M", "none"), "0.00", "0.00"),
      (price("9.99", 2, "P1M", "none"), "19.98", "0.00"),
      (price("9.99", 2, "P5Y", "annual"), "19.98", "0.00"),
      (price("1500", 3, "P1M", "monthly", "JPY"), "4500", "54000"),
      (price("1.234", 2, "P1Y", "annual", "KWD"), "2.468", "2.468"),
    ])
  func values(price: KeptPrice, wholeTerm: String, perYear: String) throws {
    let value = try #require(LineValue(price))
    #expect(value.wholeTerm.plainText == wholeTerm && value.perYear.plainText == perYear)
    #expect(value.wholeTerm.currency == price.currency && value.perYear.currency == price.currency)
  }

  @Test(
    "A price that is no amount, or is beyond 64 bits, is none",
    arguments: [
      price("", 1, "P1Y", "annual"), price("12,50", 1, "P1Y", "annual"), price("1.234", 1, "P1Y", "annual"),
      price("92233720368547758.07", 2, "P1Y", "annual"), price("9223372036854775.00", 1, "P1M", "monthly"),
    ])
  func noAmount(price: KeptPrice) { #expect(LineValue(price) == nil) }

  @Test("Each line has the price of its own offer, quantity and plan; what is left over has none")
  func matched() {
    let order = [
      OrderLine(offer: "A:1", quantity: 2, billing: "annual", term: "P1Y"),
      OrderLine(offer: "A:1", quantity: 5, billing: "annual", term: "P1Y"),
      OrderLine(offer: "B:1", quantity: 5, billing: "annual", term: "P1Y"),
      OrderLine(offer: "A:1", quantity: 5, billing: "annual", term: "P1Y"),
    ]
    let lines = ReportedLine.lines(of: order, [Self.price("10.00", 5, "P1Y", "annual")])
    #expect(lines.map(\.quantity) == [2, 5, 5, 5] && lines.map(\.offer) == ["A:1", "A:1", "B:1", "A:1"])
    #expect(lines.map { $0.value?.wholeTerm.plainText } == [nil, "50.00", nil, nil])
  }
}
