import Foundation
import TestSupport
import Testing

@Suite("What the partner pays, in a price list that was imported into the store")
struct ImportedCostsTests {
  /// The list's cost, and what a line of five licences costs the partner, as either language writes it.
  private static let markers = ["187.65", "187,65", "15.64", "15,64", "938.25", "938,25", "78.20", "78,20"]

  /// A list of one offer: 246.00 for the customer, 187.65 for the partner.
  private static let list = """
    "ProductTitle","ProductId","SkuId","SkuTitle","Publisher","SkuDescription","UnitOfMeasure","TermDuration","BillingPlan",\
    "Market","Currency","UnitPrice","PricingTierRangeMin","PricingTierRangeMax","EffectiveStartDate","EffectiveEndDate","Tags",\
    "ERP Price","Segment"
    "Microsoft 365 Business Premium","CFQ7TTC0LCHC","0002","Microsoft 365 Business Premium","Microsoft","","","P1Y","Monthly",\
    "NL","EUR","187.65","","","1/1/2020 12:00:00 AM","12/31/9999 11:59:59 PM","License","246.00","Commercial"

    """

  @Test(
    "is in no byte that a visitor's line carries, from the first page to the receipt",
    .enabled(if: KioskHost.isUsable, "no sshd that can open terminals here"))
  func visitor() throws {
    let host = try KioskHost(
      configuration: KioskVisitor.configuration("nl, en") + "\nprices: {show: both}\n")
    let file = try host.home.folder.write("pricelist.csv", Self.list)
    try host.importList(file)
    let bytes = host.home.folder.path("bytes")
    let visitor = KioskVisitor(host.home, at: try host.visitor())
    try visitor.session.keepBytes(in: bytes)
    try visitor.start()
    try visitor.answer()
    let clerk = visitor.clerk
    try clerk.press("F10")
    try clerk.at("Product zoeken")
    try clerk.type("premium")
    try clerk.see("Microsoft 365 Business Premium")
    try clerk.press("F1")
    try clerk.look()
    try clerk.press("Escape")
    try clerk.look()
    try clerk.press("Enter")
    try clerk.look()
    try clerk.press("Space")
    try clerk.see("1 gekozen")
    try clerk.look()
    try clerk.type("5")
    try clerk.see("102,50")
    try clerk.press("F10")
    try clerk.see("Controleer uw antwoorden nog eens")
    try clerk.press("End")
    try clerk.look()
    try clerk.press("F10")
    try clerk.see("Uw gegevens inleveren")
    try clerk.press("F10")
    try clerk.see("heeft uw gegevens.")
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: bytes)), as: UTF8.self)
    #expect(text.contains("EUR"))
    for marker in Self.markers { #expect(!text.contains(marker), "\(marker)") }
  }

  @Test("is in no export, print, check, log or call of a record, and in no table of the store but the list's")
  func exports() throws {
    let home = try Home()
    let list = try home.folder.write("pricelist.csv", Self.list)
    #expect(try home.run(["catalog", "import", list]).status == 0)
    let record = try home.folder.write("record.jsonl", ExampleRecord.line + "\n")
    #expect(try home.run(["import", record]).status == 0)
    let other = try home.folder.write(
      "other.jsonl",
      ExampleRecord.line.replacingOccurrences(of: "vandermeerfietsen\"", with: "anders\"")
        .replacingOccurrences(of: "12345678", with: "87654321") + "\n")
    let log = home.folder.path("log.txt")
    let folder = home.folder.path("calls")
    var texts: [(String, String)] = []
    for arguments in [
      ["customers", "export"], ["customers", "export", "--format", "csv"],
      ["customers", "export", "--format", "partner-center"],
      ["customers", "export", "--format", "partner-center", "--steps"],
      ["customers", "export", "--format", "partner-center", "--script", "curl", "-o", folder],
      ["customers", "show", "C-2026-000001"], ["customers", "show", "C-2026-000001", "--json"],
      ["customers", "list", "--json"], ["customers", "history", "C-2026-000001", "--json"],
      ["check", other, "--json"],
      ["catalog", "list", "--json"], ["catalog", "show", "CFQ7TTC0LCHC:0002"], ["catalog", "history", "--json"],
    ] {
      let run = try home.run(arguments + ["--log", log])
      #expect(run.status == 0, "\(arguments): \(run.messages)")
      texts.append((arguments.joined(separator: " "), run.output + run.messages))
    }
    #expect(texts.contains { $0.1.contains("246.00") })
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where file.hasSuffix(".json") {
      texts.append((file, try String(contentsOfFile: folder + "/" + file, encoding: .utf8)))
    }
    texts.append((log, try String(contentsOfFile: log, encoding: .utf8)))
    let tables = try home.sqlite(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    for table in tables where table != "listed_offer" {
      texts.append((table, try home.sqlite("SELECT * FROM \"\(table)\"").joined(separator: "\n")))
    }
    for (name, text) in texts {
      for marker in Self.markers { #expect(!text.contains(marker), "\(marker) in \(name)") }
    }
  }
}
