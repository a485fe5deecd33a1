import Foundation
import Records
import TestSupport
import Testing

@Suite("The prices of an order: what is kept of them, and what the partner pays is nowhere")
struct KeptPricesTests {
  private let home: Home
  private let configuration: String

  /// Costs that are in no other number: the list's, and what a line of five licences comes to.
  private static let markers = ["187.65", "187,65", "15.64", "15,64", "938.25", "938,25", "78.20", "78,20"]

  /// A partner's list with costs, which an agent is to see, and the example as C-2026-000001.
  init() throws {
    home = try Home()
    let premium = "CFQ7TTC0LCHC:0002,Microsoft 365 Business Premium,commercial"
    _ = try home.folder.write(
      "offers.csv",
      """
      offer,title,segment,term,billing,currency,unitPrice,cost
      \(premium),P1Y,monthly,EUR,246.00,187.65
      \(premium),P1Y,annual,EUR,240.00,187.65

      """)
    configuration = try home.folder.write(
      "config.yaml", "partner: {name: Contoso, country: NL, markets: all}\ncatalog: offers.csv\nprices: {show: both}\n")
    let file = try home.folder.write("record.jsonl", ExampleRecord.line + "\n")
    try #require(try run("import", file).status == 0)
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
    try home.run(arguments + ["--config", configuration], environment: environment)
  }

  @Test("An import keeps the customer's; show prints the totals and the commitment, JSON the prices")
  func shown() throws {
    let text = try run("customers", "show", "C-2026-000001").output
    #expect(text.contains("102.50 EUR a month"))
    #expect(text.contains("102.50 EUR each month, without tax, from the partner's price list"))
    #expect(text.contains("1,230.00 EUR until ") && text.contains("; can be cancelled within 7 days"))
    let json = try run("customers", "show", "C-2026-000001", "--json").output
    let order =
      #""order":[{"offer":"CFQ7TTC0LCHC:0002","quantity":5,"billing":"monthly","term":"P1Y","currency":"EUR","#
      + #""price":"246.00","list":"offersFile","month":""}]}}"#
    #expect(json.hasSuffix(order + "\n"))
    #expect(try run("customers", "export", "--format", "jsonl").output == json)
  }

  @Test("An export is checked and imported elsewhere as if it had none; its prices are those of there")
  func imported() throws {
    let export = try home.folder.write("export.jsonl", run("customers", "export", "--format", "jsonl").output)
    let elsewhere = ["FRONTDESK_STORE": home.folder.path("elsewhere.sqlite")]
    #expect(try run("check", export, environment: elsewhere).status == 0)
    #expect(try home.run(["import", export], environment: elsewhere).status == 0)
    let json = try home.run(["customers", "show", "C-2026-000001", "--json"], environment: elsewhere).output
    #expect(json.contains(#""price":"246.00","list":"demonstration","month":"""#))
  }

  @Test("A correction keeps the prices of its day; a record of before says that none was kept")
  func corrected() throws {
    let json = try run("customers", "show", "C-2026-000001", "--json").output
    let file = try home.folder.write(
      "changed.json",
      json.replacingOccurrences(
        of: #""billing":"monthly","term":"P1Y"}],"saved""#,
        with: #""billing":"annual","term":"P1Y"}],"saved""#))
    #expect(try run("customers", "correct", "C-2026-000001", file).status == 0)
    let after = try run("customers", "show", "C-2026-000001", "--json").output
    #expect(after.contains(#""billing":"annual","term":"P1Y","currency":"EUR","price":"240.00""#))
    #expect(!after.contains("246.00"))
    try home.sqlite("DELETE FROM record_order")
    let before = try run("customers", "show", "C-2026-000001").output
    #expect(before.contains("5 licences, annual, 1 year, no price kept"))
    #expect(before.contains("5 licences, no price kept") && !before.contains("EUR"))
    #expect(try !run("customers", "show", "C-2026-000001", "--json").output.contains("\"order\""))
  }

  @Test("What the partner pays is in no byte of an export, the store, a log, an application or a print")
  func costs() throws {
    let log = home.folder.path("log.txt")
    var texts: [(String, Data)] = []
    let answers = try home.folder.write(
      "answers.json",
      ExampleRecord.line.replacingOccurrences(of: "\"vandermeerfietsen\"", with: "\"anders\"")
        .replacingOccurrences(of: "12345678", with: "87654321"))
    // An agent reads it while the order is made, and only then.
    let line = try CommandRun(
      ["add", "--line", "--answers", answers, "--config", configuration, "--log", log], input: Data("\n\n\n\n\n".utf8),
      in: home.folder)
    #expect(line.output.contains("cost 78.20 EUR a month") || line.output.contains("Cost: 78.20 EUR each month"))
    for arguments in [
      ["customers", "export", "--format", "jsonl"], ["customers", "export", "--format", "csv"],
      ["customers", "show", "C-2026-000001"], ["customers", "show", "C-2026-000001", "--json"],
      ["customers", "show", "--person", "sanne@vandermeerfietsen.nl"], ["customers", "list", "--json"],
      ["drafts", "list", "--json"], ["customers", "history", "C-2026-000001", "--json"], ["check", answers, "--json"],
    ] {
      let run = try home.run(arguments + ["--config", configuration, "--log", log])
      texts.append((arguments.joined(separator: " "), Data((run.output + run.messages).utf8)))
    }
    for file in [home.store, log] {
      texts.append((file, try Data(contentsOf: URL(fileURLWithPath: file))))
    }
    for (name, bytes) in texts {
      #expect(!bytes.isEmpty, "\(name)")
      for marker in Self.markers { #expect(bytes.range(of: Data(marker.utf8)) == nil, "\(marker) in \(name)") }
    }
  }
}
