import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("frontdesk check")
struct CheckTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test("names exactly the broken rule", arguments: BrokenRecord.World.allCases)
  func brokenRules(world: BrokenRecord.World) throws {
    let records = BrokenRecord.all.filter { $0.world == world }
    let input = ([BrokenRecord.sound(in: world)] + records.map(\.line)).joined(separator: "\n")
    let run = try CommandRun(
      ["check", "--json"] + options(for: world), input: Data(input.utf8), in: folder)
    #expect(run.status == 1)
    let reports = run.lines.map(Report.init)
    try #require(reports.count == records.count + 1)
    // No record of an indirect reseller is sound.
    #expect(reports[0].rules == (world == .indirectReseller ? ["record/partner-type", "reseller/not-allowed"] : []))
    for (record, report) in zip(records, reports.dropFirst()) {
      #expect(report.rules == [record.rule], "\(record.rule): \(report.text.prefix(400))")
    }
  }

  @Test("is shown for every rule there is")
  func coverage() {
    // Shown in tests of their own: below, and where other hosts are known.
    let others: Set<String> = ["record/encoding", "additional-reseller/too-many", "existing-customer/elsewhere"]
    let shown = Set(BrokenRecord.all.map(\.rule)).union(others)
    #expect(Set(Form.catalogue.map(\.id.rawValue)).subtracting(shown).sorted() == [])
  }

  @Test("tells the sixth additional reseller")
  func sixResellers() throws {
    let six = #""reseller":{"partnerID":"4847383","additional":["5357564","517285","2468135","3692581","6172839","1"]}"#
    let run = try check(ExampleRecord.line.replacing(BrokenRecord.reseller, with: six))
    #expect(Report(run.lines[0]).rules == ["additional-reseller/other-region", "additional-reseller/too-many"])
    #expect(run.lines[0].contains(#""field":"reseller.additional[5]""#))
  }

  @Test("finds nothing in 200 sound records of ten countries")
  func soundRecords() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/sound-records.jsonl")
    let run = try CommandRun("check", "--json", file.path, in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 200)
    #expect(run.lines.allSatisfy { $0.hasSuffix(#""ok":true,"problems":[]}"#) })
  }

  @Test("tells broken JSON with its line, and goes on")
  func brokenLine() throws {
    let lines = (1...60).map { $0 == 57 ? #"{"country": "NL", "# : $0 == 3 ? "" : ExampleRecord.line }
    let run = try check(lines.joined(separator: "\r\n") + "\r\n")
    #expect(run.status == 1)
    #expect(run.lines.count == 59)
    #expect(run.lines.filter { $0.contains(#""ok":false"#) }.map { Report($0).line } == [57])
    #expect(Report(run.lines[55]).rules == ["record/syntax"])
    #expect(run.lines[55].contains(#""field":"""#))
  }

  @Test("tells text that is not UTF-8 with its line")
  func encoding() throws {
    let latin = Data(ExampleRecord.line.utf8.map { $0 == UInt8(ascii: "K") ? 0xE9 : $0 })
    let run = try CommandRun(
      ["check", "--json"], input: Data(ExampleRecord.line.utf8) + Data("\n".utf8) + latin, in: folder)
    #expect(run.lines.map { Report($0).rules } == [[], ["record/encoding"]])
    #expect(Report(run.lines[1]).line == 2)
  }

  @Test("speaks to people: file, line, field, words and rule; the sum on standard error")
  func words() throws {
    let name = ExampleRecord.line.replacing("Van der Meer Fietsen B.V.", with: "X")
    try folder.write("a.jsonl", "\n" + name + "\n")
    try folder.write("b.jsonl", ExampleRecord.line)
    let one = try CommandRun("check", "a.jsonl", in: folder)
    #expect(
      one.output == "line 2: Legal name (company.name): Enter more than one character [company-name/single-character]\n"
    )
    #expect(one.messages == "1 record checked, 1 with errors.\n")
    let both = try CommandRun("check", "a.jsonl", "b.jsonl", "--lang", "nl", in: folder)
    #expect(both.output.hasPrefix("a.jsonl: regel 2: Officiële naam (company.name): "))
    #expect(both.messages == "2 records gecontroleerd, 1 met fouten.\n")
    let json = try CommandRun("check", "--json", "a.jsonl", "b.jsonl", in: folder)
    #expect(json.lines.map { $0.prefix(26) } == [#"{"file":"a.jsonl","line":2"#, #"{"file":"b.jsonl","line":1"#])
  }

  @Test("lets warnings pass")
  func warnings() throws {
    let line = ExampleRecord.line.replacing("sanne@vandermeerfietsen.nl", with: "sanne@sales.contoso.nl")
    let run = try CommandRun("check", input: line, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("E-mail (contact.email): (warning) "))
    #expect(run.messages == "1 record checked, none with errors, 1 with warnings only.\n")
  }

  @Test("reads CSV whose columns are field ids")
  func csv() throws {
    let header =
      "country,culture,company.name,company.domainPrefix,address.line1,address.postalCode,address.city,contact.firstName,"
      + "contact.lastName,contact.email,agreement.acceptance,agreement.date,"
      + "agreement.firstName,agreement.lastName,agreement.email,confirmations.partnerRole,confirmations.noAffiliateResale,"
      + "subscriptions[0].offer,subscriptions[0].quantity,subscriptions[0].billing,subscriptions[0].term\r\n"
    func row(_ name: String, _ quantity: String = "5") -> String {
      "NL,nl-NL,\(name),jansenfietsen,Plein 1,2611 AA,Delft,Jan,Jansen,jan@jansenfietsen.nl,partnerAttested,"
        + "2026-11-20,Jan,Jansen,jan@jansenfietsen.nl,true,TRUE,"
        + "CFQ7TTC0LCHC:0002,\(quantity),monthly,P1Y\r\n"
    }
    try folder.write(
      "records.csv",
      header + row("\"Jansen,\r\nFietsen\"") + row("X") + "a,b\r\n" + row("Jan\"sen") + row("Jansen", "x"))
    let run = try CommandRun("check", "--json", "records.csv", in: folder)
    #expect(
      run.lines.map { Report($0).rules } == [
        ["text/control-characters"], ["company-name/single-character"], ["record/syntax"], ["record/syntax"],
        ["record/wrong-type"],
      ])
    #expect(run.lines.map { Report($0).line } == [2, 4, 5, 6, 7])
    #expect(!run.output.contains("\"message\":\"rule/"), "a problem is told by its key")
    let sound = try CommandRun("check", "--format", "csv", input: header + row("Jansen Fietsen"), in: folder)
    #expect(sound.status == 0)
  }

  @Test("has a status for what cannot be read", arguments: [("nothing.jsonl", 66), (".", 66)] as [(String, Int32)])
  func noInput(file: String, status: Int32) throws {
    let run = try CommandRun("check", file, in: folder)
    #expect(run.status == status)
    #expect(run.messages.hasPrefix("Cannot read \(file): "))
    #expect(run.output.isEmpty)
  }

  private func check(_ input: String) throws -> CommandRun {
    try CommandRun("check", "--json", input: input, in: folder)
  }

  /// What a world needs: a configuration, or a store that holds a record.
  private func options(for world: BrokenRecord.World) throws -> [String] {
    func configuration(_ text: String) throws -> [String] { ["--config", try folder.write("config.yaml", text)] }
    switch world {
    case .demonstration: return []
    case .directBill: return try configuration("partner: {type: directBill}")
    case .indirectReseller: return try configuration("partner: {type: indirectReseller}")
    case .globalAdmin: return try configuration("operators: {\"*\": globalAdmin}")
    case .netherlandsOnly: return try configuration("partner: {markets: [NL]}")
    case .customerSaved: return ["--store", try SavedRecord.store(in: folder)]
    case .ownLists:
      try folder.write(
        "resellers.csv",
        """
        partnerID,name,tenantID,country,agreementSigned,state
        4847383,Fabrikam Retail,3f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e01,NL,true,active
        5357564,Van Dam Automatisering,8b2c9d51-0f64-4a7b-8e13-2c6f90ab7d02,NL,true,
        1111111,No tenant,,NL,true,active
        2222222,Not active,d94e7a20-61b8-4f5c-b3a7-5e08c1f23a03,NL,true,pending
        """)
      let columns =
        "offer,title,segment,isAddOn,prerequisites,minimumQuantity,maximumQuantity,limitPerCustomer,term,billing,"
        + "currency,unitPrice,markets,tags,attestation,renewsTo"
      try folder.write(
        "offers.csv",
        """
        \(columns)
        CFQ7TTC0LCHC:0002,Business Premium,commercial,false,,1,300,,P1Y,monthly,EUR,246.00,,License,false,
        OWN000000000:0001,With conditions,commercial,false,,1,300,,P1Y,monthly,EUR,12.00,,License,true,
        OWN000000000:0002,A trial,commercial,false,,1,25,1,P1M,none,EUR,0.00,,Trial,false,P1Y
        """)
      return try configuration("resellers: resellers.csv\ncatalog: offers.csv")
    }
  }
}
