import Foundation
import TestSupport
import Testing

@Suite("frontdesk catalog and frontdesk resellers")
struct ListCommandsTests {
  private let home: Home
  init() throws { home = try Home() }

  /// A list of the readers' own tests.
  private static func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("CatalogTests/Fixtures/\(name)").path
  }

  private static let priceList = fixture("price-list.csv")
  private static let matrix = fixture("offer-matrix.csv")
  private static let preview = fixture("price-list-preview.csv")

  private func offers(_ arguments: String...) throws -> [JSON] {
    try home.run(["catalog", "list", "--json"] + arguments).lines.map { try JSON($0) }
  }

  private func ids(_ arguments: String...) throws -> Set<String> {
    let lines = try home.run(["catalog", "list", "--json"] + arguments).lines
    return Set(try lines.compactMap { try JSON($0)["offer"]?.text })
  }

  @Test("A price list is imported once; the same file again changes nothing and says so")
  func twice() throws {
    let first = try home.run(["catalog", "import", Self.priceList, Self.matrix])
    #expect(first.status == 0)
    #expect(first.output == "" && first.messages.contains("Imported: price list NL 2026-11:"))
    // A row of a plan that is not sold is told, once, and the rest is read.
    #expect(first.messages.split(separator: "\n").count { $0.contains("P10Y is not sold here") } == 1)
    let again = try home.run(["catalog", "import", Self.priceList, Self.matrix])
    #expect(again.status == 0 && again.messages.contains("Nothing changed: price list NL 2026-11:"))
    #expect(!again.messages.contains("Imported"))
    #expect(try home.run(["catalog", "history", "--json"]).lines.count == 3)
    let report = try JSON(home.run(["catalog", "import", "--json", Self.priceList]).output)
    #expect(report["added"]?.number == 0 && report["dropped"]?.number == 0 && (report["kept"]?.number ?? 0) > 9)
    #expect(report["refused"]?.elements.first?["line"]?.number != nil)
  }

  @Test("An offer has the prices of the day, and the preview's from their first day")
  func days() throws {
    _ = try home.run(["catalog", "import", Self.priceList, Self.preview])
    func annual(_ day: String) throws -> String? {
      try offers("--on", day, "--find", "business basic").first?["plans"]?.elements
        .first { $0["billing"]?.text == "annual" }?["price"]?.text
    }
    #expect(try annual("2026-11-30") == "64.20")
    #expect(try annual("2026-12-01") == "67.20")
    #expect(try home.run(["catalog", "import", Self.preview]).messages.hasPrefix("Nothing changed"))
  }

  @Test("What cannot be bought is left out, and told with its reason where it is asked for")
  func reasons() throws {
    _ = try home.run(["catalog", "import", Self.priceList, Self.matrix])
    let sold = try ids("--on", "2026-11-20")
    let all = try ids("--on", "2026-11-20", "--all")
    #expect(sold.contains("CFQ7TTC0LH18:0001") && sold.isStrictSubset(of: all))
    // At the end of its sale; with prices of another time; in the list and not in the matrix.
    for id in ["CFQ7TTC0ZZ11:0001", "CFQ7TTC0ZZ07:0001", "CFQ7TTC0ZZ08:0001"] {
      #expect(!sold.contains(id) && all.contains(id), "\(id)")
    }
    for offer in try offers("--on", "2026-11-20", "--all") {
      let id = offer["offer"]?.text ?? ""
      #expect((offer["reason"]?.text?.isEmpty == false) == !sold.contains(id), "\(id)")
    }
  }

  @Test("What the partner pays is in no output")
  func costs() throws {
    _ = try home.run(["catalog", "import", Self.priceList])
    for arguments in [["list", "--json"], ["list"], ["show", "CFQ7TTC0LH18:0001"], ["history", "--json"]] {
      let run = try home.run(["catalog"] + arguments)
      #expect(!run.output.contains("51.3") && !run.output.contains("5.10"), "\(arguments)")
    }
  }

  @Test("gzip and zip files of lists are unpacked")
  func packed() throws {
    let plain = try home.folder.write("list.csv", try String(contentsOfFile: Self.priceList, encoding: .utf8))
    let folder = URL(fileURLWithPath: plain).deletingLastPathComponent().path
    let script = """
      import gzip, sys, zipfile
      data = open(sys.argv[1], 'rb').read()
      gzip.open(sys.argv[2] + '/list.csv.gz', 'wb').write(data)
      zipfile.ZipFile(sys.argv[2] + '/list.zip', 'w', zipfile.ZIP_DEFLATED).write(sys.argv[1], 'list.csv')
      """
    #expect(try ShortCommand("/usr/bin/python3", ["-c", script, plain, folder], environment: [:]).code == 0)
    #expect(try home.run(["catalog", "import", folder + "/list.csv.gz"]).messages.contains("Imported: price list NL"))
    #expect(
      try home.run(["catalog", "import", folder + "/list.zip"]).messages.contains("Nothing changed: price list NL"))
  }

  @Test("Killed at any moment, the list of before is whole or the new one is", arguments: 1...6)
  func killed(round: Int) throws {
    let old = try home.folder.write("old.csv", Self.rows(2_000, price: "10"))
    let new = try home.folder.write("new.csv", Self.rows(6_000, price: "11"))
    #expect(try home.run(["catalog", "import", "--quiet", old]).status == 0)
    let before = try ids("--country", "NL", "--on", "2026-11-20")
    #expect(before.count == 2_000)
    // At a system call of the store, so that the kill falls into a transaction, or between two.
    let stop = try ShortCommand(
      "/usr/bin/strace",
      [
        "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64", "-e", "inject=pwrite64:signal=KILL:when=\(round * 170)",
        Programs.frontdesk, "catalog", "import", "--quiet", new,
      ], environment: home.environment)
    #expect(stop.code != 0)
    let prices = Set(
      try offers("--country", "NL", "--on", "2026-11-20").map { $0["plans"]?.elements.first?["price"]?.text ?? "" })
    let after = try ids("--country", "NL", "--on", "2026-11-20").count
    #expect(prices == ["10.00"] && after == 2_000 || prices == ["11.00"] && after == 6_000)
    #expect(try home.sqlite("PRAGMA integrity_check") == ["ok"])
    // The next import ends what this one began, and leaves nothing behind.
    #expect(try home.run(["catalog", "import", "--quiet", new]).status == 0)
    #expect(try home.sqlite("SELECT count(*) FROM listed_offer") == ["6000"])
  }

  private static func rows(_ count: Int, price: String) -> String {
    "ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,"
      + "EffectiveEndDate,ERP Price,Segment\n"
      + (0..<count).map { number in
        "Suite \(number) of Contoso,CFQ7TTC\(10_000 + number),0001,Suite,P1Y,Annual,NL,EUR,9,11/1/2026 0:00,"
          + "11/30/9999 23:59,\(price),Commercial"
      }.joined(separator: "\n") + "\n"
  }

  @Test("Resellers come from a list and from Partner Center's answers, and the answers say whether they may be chosen")
  func resellers() throws {
    let answer = """
      {"totalCount": 2, "items": [
      {"id": "3f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e01", "name": "Fabrikam Retail", "mpnId": "4847383", "location": "NL",
       "state": "Active", "relationshipType": "is_indirect_cloud_solution_provider_of"},
      {"id": "8d4a5f6e-7b8c-4d9e-9f0a-2b3c4d5e6f08", "name": "No PartnerID yet B.V.", "location": "NL"}]}
      """
    let relationships = try home.folder.write("relationships.json", answer)
    #expect(try home.run(["resellers", "import", relationships]).messages.contains("2 added"))
    let signed = try home.folder.write("agreements.jsonl", #"{"mpnId": 4847383, "isAgreementSigned": false}"# + "\n")
    #expect(try home.run(["resellers", "import", signed]).messages.contains("1 changed"))
    let listed = try home.run(["resellers", "list", "--json"]).lines.map { try JSON($0) }
    #expect(listed.map { $0["name"]?.text } == ["Fabrikam Retail", "No PartnerID yet B.V."])
    #expect(listed[0]["problems"]?.elements.first?.text == "reseller/agreement-not-signed")
    let bare = try home.folder.write("bare.json", #"{"isAgreementSigned": true}"#)
    let refused = try home.run(["resellers", "import", bare])
    #expect(refused.status == 1 && refused.messages.contains(#"{"mpnId": "#))
    #expect(try home.run(["resellers", "show", "9999999"]).status == 66)
  }

  @Test("A file that is no list is refused with its name, and nothing is imported")
  func foreign() throws {
    let file = try home.folder.write("notes.csv", "a,b\n1,2\n")
    let run = try home.run(["catalog", "import", file])
    #expect(run.status == 1 && run.messages.contains("notes.csv:1:"))
    #expect(try home.run(["catalog", "history"]).output == "")
    #expect(try home.run(["catalog", "import", "/nowhere.csv"]).status == 66)
  }
}
