import Foundation
import TestSupport
import Testing

@Suite("A file whose records end far apart")
struct RecordsWithoutEndTests {
  private let home: Home
  init() throws { home = try Home() }

  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let format: String
    let text: @Sendable () -> String
    /// What is told, without the rules that any incomplete record breaks.
    let told: [Int: String]
    let records: Int
  }

  /// More than two batches of 4 MiB.
  private static let size = 9_000_000
  private static let header = "company.name,country\n"
  private static let rows = String(repeating: "Contoso,NL\n", count: 3)

  static let examples: [Example] = [
    Example(
      testDescription: "a quote that is never closed", format: "csv",
      text: { Self.header + "\"" + String(repeating: "x,\n", count: Self.size / 3) }, told: [2: "record/syntax"],
      records: 1),
    Example(
      testDescription: "an open quote below a long cell and good rows", format: "csv",
      text: { Self.header + Self.rows + Self.long + Self.rows + "x,\"y\n" + Self.rows },
      told: [5: "record/too-long-line", 9: "record/syntax"], records: 8),
    Example(
      testDescription: "blank lines in CSV", format: "csv",
      text: { Self.header + Self.rows + String(repeating: "\n", count: Self.size) + Self.rows }, told: [:], records: 6),
    Example(
      testDescription: "blank lines in JSON Lines", format: "jsonl",
      text: { "{}\n" + String(repeating: Self.blanks, count: Self.size / Self.blanks.utf8.count) + "{}\n" }, told: [:],
      records: 2),
    Example(
      testDescription: "a record behind blanks over the limit", format: "jsonl",
      text: { "{}\n" + String(repeating: " ", count: Self.size) + "{}\n{}\n" }, told: [2: "record/too-long-line"],
      records: 3),
  ]

  private static let blanks = String(repeating: " ", count: 9999) + "\n"

  /// A row with a cell over the limit, in quotes that are closed.
  private static var long: String { "Contoso,\"" + String(repeating: "x", count: size) + "\"\n" }

  @Test("check reads it to its end and tells what it cannot read", arguments: examples)
  func check(_ example: Example) throws {
    let run = try home.run(["check", "--json", "--format", example.format], input: example.text())
    #expect(run.status == 1)
    let reports = run.lines.map(Report.init)
    #expect(reports.count == example.records)
    var told: [Int: String] = [:]
    for report in reports {
      if let line = report.line, let rule = report.rules.first, rule.hasPrefix("record/") { told[line] = rule }
    }
    #expect(told == example.told)
  }

  @Test("import saves the good rows, refuses the others and comes to its end")
  func imports() throws {
    let file = try home.folder.write(
      "customers.csv",
      Self.customers(1...20) + Self.long + Self.customers(21...40, header: "") + "\"x\n"
        + String(repeating: "x,\n", count: Self.size / 3))
    let run = try home.run(["import", file])
    #expect(run.status == 1)
    #expect(run.messages.hasPrefix("40 saved, 2 refused."))
    let refused = try report(of: file).filter { $0.text.contains(#""ok":false"#) }
    #expect(refused.map(\.line) == [22, 43])
    #expect(refused.map(\.rules) == [["record/too-long-line"], ["record/syntax"]])
    #expect(try home.run(["import", file, "--resume"]).status == 66, "nothing is left to go on with")
  }

  @Test("import goes on behind a long cell after a kill, and saves nothing twice")
  func resumed() throws {
    let file = try home.folder.write(
      "customers.csv", Self.customers(1...1) + Self.long + Self.customers(2...400, header: ""))
    try killImport(of: file)
    let before = try home.stock().records
    try #require(before > 1 && before < 400)
    let run = try home.run(["import", file, "--resume"])
    #expect(run.messages.hasPrefix("400 saved, 1 refused."))
    #expect(try home.stock() == Stock(integrity: "ok", records: 400, drafts: 0))
    #expect(try report(of: file).map(\.line) == (2...402).map { $0 })
  }

  @Test("import that goes on after a kill still ends with the status of an error in the header")
  func headerError() throws {
    let lines = Self.customers(1...400).split(separator: "\n")
    let text = lines.enumerated().map { $1 + ($0 == 0 ? ",company.nmae" : ",") }.joined(separator: "\n")
    let file = try home.folder.write("customers.csv", text)
    try killImport(of: file)
    try #require(try (1..<400).contains(home.stock().records))
    let run = try home.run(["import", file, "--resume"])
    #expect(run.messages.hasPrefix("400 saved, 0 refused."))
    #expect(run.status == 1)
  }

  /// Imports a file and kills the program at a system call of the store, within a transaction.
  private func killImport(of file: String) throws {
    let command = try ShortCommand(
      "/usr/bin/strace",
      [
        "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64", "-e", "inject=pwrite64:signal=KILL:when=600",
        Programs.frontdesk, "import", file,
      ], environment: home.environment)
    #expect(command.code != 0)
  }

  private func report(of file: String) throws -> [Report] {
    try String(contentsOfFile: file + ".report.jsonl", encoding: .utf8).split(separator: "\n").map {
      Report(String($0))
    }
  }

  /// Rows of different customers, without errors.
  private static func customers(_ numbers: ClosedRange<Int>, header: String = customerHeader) -> String {
    header
      + numbers.map {
        "NL,nl-NL,Rijwielhandel \($0) Zuid,rijwielen\($0),Plein 1,2611 AA,Delft,Jan,Jansen,jan@rijwielen\($0).nl,"
          + "customerWillAccept,true,true,CFQ7TTC0LCHC:0002,5,monthly,P1Y\n"
      }.joined()
  }

  private static let customerHeader =
    "country,culture,company.name,company.domainPrefix,address.line1,address.postalCode,address.city,contact.firstName,"
    + "contact.lastName,contact.email,agreement.acceptance,confirmations.partnerRole,confirmations.noAffiliateResale,"
    + "subscriptions[0].offer,subscriptions[0].quantity,subscriptions[0].billing,subscriptions[0].term\n"
}
