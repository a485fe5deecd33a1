import Catalog
import Rules
import Testing

@Suite("What is wrong in a list is reported with line and column")
struct ListReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rows: String
    let line: Int
    let column: String?
    let fault: ListFault
    var testDescription: String { "\(fault)" }
  }

  private static let header = "offer,title,segment,term,billing,currency,unitPrice,maximumQuantity,markets,isAddOn\n"
  private static let sound = "A:1,Offer,commercial,P1Y,monthly,EUR,12.00,300,NL,false\n"

  static let offerCases = [
    Case(rows: "", line: 1, column: nil, fault: .empty),
    Case(
      rows: "offer,title,segment,term,billing,currency,unitPrice,tgas", line: 1, column: "tgas",
      fault: .unknownColumn(nearest: "tags")),
    Case(
      rows: "offer,zzzzzzzz,segment,term,billing,currency,unitPrice,title", line: 1, column: "zzzzzzzz",
      fault: .unknownColumn(nearest: nil)),
    Case(
      rows: "offer,title,title,segment,term,billing,currency,unitPrice", line: 1, column: "title", fault: .columnTwice),
    Case(rows: "offer,title,term,billing,currency,unitPrice", line: 1, column: "segment", fault: .columnMissing),
    Case(rows: header + "A:1,Offer\n", line: 2, column: nil, fault: .cellCount(expected: 10, found: 2)),
    Case(rows: header + sound + "A:2,\"Off\"er,x", line: 3, column: nil, fault: .csv(.strayQuote)),
    Case(rows: header + ",Offer,commercial,P1Y,monthly,EUR,12.00,,,", line: 2, column: "offer", fault: .required),
    Case(
      rows: header + "A:1,Offer,public,P1Y,monthly,EUR,12.00,,,", line: 2, column: "segment",
      fault: .notOneOf(["commercial", "education", "government", "nonprofit"])),
    Case(
      rows: header + "A:1,Offer,commercial,P2Y,monthly,EUR,12.00,,,", line: 2, column: "term",
      fault: .notOneOf(["P1M", "P1Y", "P3Y"])),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,Monthly,EUR,12.00,,,", line: 2, column: "billing",
      fault: .notOneOf(["monthly", "annual", "triennial", "none"])),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,eur,12.00,,,", line: 2, column: "currency", fault: .notCurrency),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,EUR,\"1,200\",,,", line: 2, column: "unitPrice",
      fault: .notMoney(digits: 2)),
    // D7: what a spreadsheet leaves.
    Case(
      rows: header + "A:1,#N/A,commercial,P1Y,monthly,EUR,12.00,,,", line: 2, column: "title", fault: .spreadsheet),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,EUR,-1,,,", line: 2, column: "unitPrice",
      fault: .notMoney(digits: 2)),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,EUR,12.00,many,,", line: 2, column: "maximumQuantity",
      fault: .notWhole),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,EUR,12.00,99999999999,,", line: 2, column: "maximumQuantity",
      fault: .notWhole),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,EUR,12.00,0,,", line: 2, column: "maximumQuantity",
      fault: .belowMinimum),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,EUR,12.00,,NL;UK,", line: 2, column: "markets",
      fault: .unknownCountry("UK")),
    Case(
      rows: header + "A:1,Offer,commercial,P1Y,monthly,EUR,12.00,,,yes", line: 2, column: "isAddOn",
      fault: .notOneOf(["true", "false"])),
    Case(
      rows: header + "A:1,Of\u{1B}[2Jfer,commercial,P1Y,monthly,EUR,12.00,,,", line: 2, column: "title", fault: .control
    ),
    Case(
      rows: header + sound + "A:1,Another,commercial,P1Y,annual,EUR,12.00,300,NL,false", line: 3, column: "title",
      fault: .differs(line: 2)),
    Case(rows: header + sound + sound, line: 3, column: "offer", fault: .twice(line: 2)),
  ]

  @Test("in offers", arguments: offerCases)
  func offers(_ test: Case) {
    let problems = OfferCatalogReader.read(Array(test.rows.utf8)).problems
    #expect(problems == [ListProblem(line: test.line, column: test.column, fault: test.fault)])
  }

  private static let resellerHeader = "partnerID,name,tenantID,country,agreementSigned,relationship\n"

  static let resellerCases = [
    Case(rows: resellerHeader + "48x,R,,NL,true,", line: 2, column: "partnerID", fault: .notPartnerID),
    Case(rows: resellerHeader + "12345678901,R,,NL,true,", line: 2, column: "partnerID", fault: .notPartnerID),
    Case(rows: resellerHeader + "1,R,1234,NL,true,", line: 2, column: "tenantID", fault: .notTenantID),
    Case(rows: resellerHeader + "1,R,,nl,true,", line: 2, column: "country", fault: .unknownCountry("nl")),
    Case(rows: resellerHeader + "1,R,,NL,,", line: 2, column: "agreementSigned", fault: .required),
    Case(rows: resellerHeader + "1,R,,NL,true,\n1,S,,NL,true,", line: 3, column: "partnerID", fault: .twice(line: 2)),
  ]

  @Test("in resellers", arguments: resellerCases)
  func resellers(_ test: Case) {
    let problems = ResellerListReader.read(Array(test.rows.utf8)).problems
    #expect(problems == [ListProblem(line: test.line, column: test.column, fault: test.fault)])
  }

  @Test("a sound row among bad ones is kept, and a file of another kind is given up")
  func mixture() {
    let (catalog, problems) = OfferCatalogReader.read(Array((Self.header + Self.sound + "x\n").utf8))
    #expect(catalog.allOffers.map(\.facts.id) == ["A:1"])
    #expect(problems.count == 1)
    let noise = String(repeating: "x\n", count: 5000)
    #expect(OfferCatalogReader.read(Array((Self.header + noise).utf8)).problems.count == 100)
  }
}
