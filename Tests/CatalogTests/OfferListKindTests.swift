import Catalog
import Rules
import Testing

@Suite("A list of offers is told by its header")
struct OfferListKindTests {
  @Test(
    "The samples",
    arguments: [
      ("price-list.csv", OfferListKind.priceList), ("price-list-preview.csv", .preview),
      ("offer-matrix.csv", .offerMatrix),
    ])
  func samples(name: String, kind: OfferListKind) throws {
    let read = OfferListReader.read(try ListText.sample(name))
    #expect(read.kind == kind)
    #expect(read.refused.allSatisfy { $0.keepsOutRow })
  }

  @Test("Another file has no kind, and says so", arguments: ["tenantID,name,partnerID\n1,2,3\n", "x\n"])
  func others(text: String) {
    let read = OfferListReader.read(Array(text.utf8))
    #expect(read.kind == nil)
    #expect(read.refused == [ListProblem(line: 1, fault: .unknownList)])
  }

  @Test("An empty file says so")
  func empty() { #expect(OfferListReader.read([]).refused == [ListProblem(line: 1, fault: .empty)]) }

  @Test("The typographic quote of the documentation behind ERP Price is read, at the end of the header and within it")
  func typographicQuote() {
    let rest =
      "\"ProductId\",\"SkuId\",\"SkuTitle\",\"TermDuration\",\"BillingPlan\",\"Market\",\"Currency\",\"UnitPrice\","
      + "\"EffectiveStartDate\",\"EffectiveEndDate\",\"Segment\""
    let row = "\"A\",\"1\",\"T\",\"P1Y\",\"Annual\",\"NL\",\"EUR\",\"1\",\"11/1/2026\",\"11/30/9999\",\"Commercial\""
    for quote in ["\u{201C}", "\u{201D}"] {
      let atEnd = OfferListReader.read(Array("\(rest),\"ERP Price\(quote)\r\n\(row),\"2\"\r\n".utf8))
      #expect(atEnd.plans.map(\.price.minorUnits) == [200])
      let within = OfferListReader.read(Array("\"ERP Price\(quote),\(rest)\n\"2\",\(row)\n".utf8))
      #expect(within.plans.map(\.price.minorUnits) == [200])
      let bare = OfferListReader.read(Array("ERP Price\(quote),\(rest)\n\"2\",\(row)\n".utf8))
      #expect(bare.plans.map(\.price.minorUnits) == [200])
    }
  }

  @Test("Columns in any order and capitals, with others among them; a column that is missing is told")
  func columns() {
    let text =
      "segment,Novelty,PRODUCTID,skuid,SkuTitle,termduration,billingplan,market,currency,unitprice,erpprice,"
      + "effectivestartdate,effectiveenddate\nCommercial,?,A,1,T,P1Y,Annual,NL,EUR,1,2,11/1/2026,11/30/9999\n"
    let read = OfferListReader.read(Array(text.utf8))
    #expect(read.refused.isEmpty)
    #expect(read.plans.count == 1)
    let missing = OfferListReader.read(Array("ProductId,SkuId,UnitPrice,TermDuration\nA,1,1,P1Y\n".utf8))
    #expect(missing.refused.map(\.column).contains("ERP Price"))
    #expect(missing.refused.allSatisfy { $0.fault == .columnMissing })
  }

  @Test("The offer matrix of the sample")
  func matrix() throws {
    let read = OfferListReader.read(try ListText.sample("offer-matrix.csv"))
    #expect(
      read.matrix.map(\.id).joined(separator: " ")
        == "CFQ7TTC0LH18:0001 CFQ7TTC0LFLX:0001 CFQ7TTC0LFLZ:0002 CFQ7TTC0ZZ01:0003 CFQ7TTC0ZZ02:0002 CFQ7TTC0LH33:0001 "
        + "CFQ7TTC0ZZ11:0001 CFQ7TTC0ZZ06:0001")
    #expect(read.matrix[0].maximum == 300)
    #expect(read.matrix[0].limit == OfferLimit(kind: .concurrent, count: 2))
    #expect(read.matrix[1].limit == nil)
    #expect(read.matrix[3].prerequisites == ["CFQ7TTC0LH18:0001", "CFQ7TTC0LFLX:0001"])
    #expect(read.matrix[4].limit == OfferLimit(kind: .lifetime, count: 1))
    #expect(read.matrix[4].countries == ["NL", "BE", "DE"])
    #expect(read.lists.isEmpty)
  }

  @Test(
    "Rows of a matrix: what is read, and what is told",
    arguments: [
      ("A,1,T,1,300,,,,", nil), ("A,1,T,,,,,,", nil), ("A,1,T,1,300,2,Concurrentcount,,", nil),
      ("A,1,T,5,1,,,,", "MaxLicenses"), ("A,1,T,x,1,,,,", "MinLicenses"),
      ("A,1,T,1,300,2,Weekly,,", "AssetOwnershipLimitType"),
      ("A,1,T,1,300,2,,,", "AssetOwnershipLimitType"), ("A,1,T,1,300,,,B,", "ProductSkuPreRequisites"),
      ("A,1,T,1,300,,,\"B/1, C/x/y\",", "ProductSkuPreRequisites"), ("A,1,T,1,300,,,\"B/1 , C/2,\",NL; BE", nil),
    ] as [(String, String?)])
  func matrixRows(row: String, told: String?) {
    let header =
      "ProductId,SkuId,SkuTitle,MinLicenses,MaxLicenses,AssetOwnershipLimit,AssetOwnershipLimitType,"
      + "ProductSkuPreRequisites,AllowedCountries\n"
    let read = OfferListReader.read(Array((header + row + "\n" + row + "\n").utf8))
    #expect(read.refused.map(\.column) == (told.map { [$0, $0] } ?? []))
    #expect(read.matrix.count == (told == nil ? 1 : 0))
  }

  @Test("The partner's own list: cost, attestation and what a trial becomes; always valid, in every market or its own")
  func ownOffers() {
    let text = """
      offer,title,segment,term,billing,currency,unitPrice,cost,attestation,renewsTo,markets
      A:1,Offer,commercial,P1M,none,EUR,12.00,9.50,true,P1M;P1Y,NL
      B:1,Another,education,P1Y,annual,EUR,10.00,,,,
      """
    let read = OfferListReader.read(Array(text.utf8))
    #expect(read.kind == .ownOffers)
    #expect(read.refused.isEmpty)
    #expect(read.lists.map(\.market) == [""])
    #expect(
      read.plans.map(\.line) == [
        "P1M none EUR 12.00 (9.50) 1753-01-01..9999-12-31", "P1Y annual EUR 10.00 1753-01-01..9999-12-31",
      ])
    #expect(read.plans.map(\.markets) == [["NL"], []])
    let offer = read.lists.first?.offers.first
    #expect(offer?.own?.needsAttestation == true)
    #expect(offer?.own?.renewsTo == ["P1M", "P1Y"])
    #expect(offer?.own?.minimum == 1)
  }

  @Test(
    "What is wrong in those columns is told",
    arguments: [
      ("A:1,O,commercial,P1Y,annual,EUR,12.00,cheap,,", "cost"),
      ("A:1,O,commercial,P1Y,annual,EUR,12.00,,yes,", "attestation"),
      ("A:1,O,commercial,P1Y,annual,EUR,12.00,,,P5Y", "renewsTo"),
    ])
  func ownFaults(row: String, column: String) {
    let header = "offer,title,segment,term,billing,currency,unitPrice,cost,attestation,renewsTo\n"
    #expect(OfferListReader.read(Array((header + row).utf8)).refused.map(\.column) == [column])
  }

  @Test("No bytes bring a reader down")
  func hostileBytes() throws {
    var seed: UInt64 = 7
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let samples = try ["price-list.csv", "price-list-preview.csv", "offer-matrix.csv", "resellers.csv"].map(
      ListText.sample)
    for round in 0..<400 {
      var bytes = samples[round % samples.count]
      for _ in 0..<(1 + random(12)) {
        let place = random(bytes.count)
        switch random(3) {
        case 0: bytes[place] = UInt8(random(256))
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(contentsOf: [0x22, 0x2C, 0x0A, 0x39, 0x2F, 0xE2, 0x80, 0x9D].prefix(1 + random(8)), at: place)
        }
      }
      let read = OfferListReader.read(Array(bytes.prefix(1 + random(bytes.count))))
      for plan in read.plans { #expect(plan.from <= plan.until) }
      _ = ResellerListReader.statements(bytes)
    }
  }
}
