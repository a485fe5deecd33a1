import Foundation
import TestSupport
import Testing

@Suite("frontdesk import")
struct ImportTests {
  private let home: Home
  init() throws { home = try Home() }

  /// Records of different customers.
  static func records(_ numbers: ClosedRange<Int>) -> [String] {
    numbers.map { number in
      ExampleRecord.line.replacing("12345678", with: String(20_000_000 + number))
        .replacing("Van der Meer Fietsen", with: "Rijwielhandel \(number) Zuid")
        .replacing("vandermeerfietsen", with: "rijwielen\(number)")
    }
  }

  private func write(_ lines: [String]) throws -> String {
    try home.folder.write("customers.jsonl", lines.joined(separator: "\n") + "\n")
  }

  private var report: [String] {
    get throws {
      try String(contentsOfFile: home.folder.path("customers.jsonl.report.jsonl"), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
  }

  @Test("saves what is without errors, refuses the rest with its reasons, and reports both")
  func mixed() throws {
    var lines = Self.records(1...120)
    lines[56] = #"{"country": broken"#
    lines[99] = lines[99].replacing("1015 CW", with: "1015")
    lines.insert("", at: 10)
    let run = try home.run(["import", try write(lines)])
    #expect(run.status == 1)
    #expect(run.lines.map { String($0.prefix(9)) } == ["line 58: ", "line 101:"])
    #expect(run.messages.hasPrefix("118 saved, 2 refused."))
    let report = try self.report
    #expect(report.count == 120)
    #expect(report[0] == #"{"line":1,"ok":true,"reference":"C-\#(Self.year)-000001","problems":[]}"#)
    #expect(report[56].hasPrefix(#"{"line":58,"ok":false,"problems":[{"field":"","rule":"record/syntax""#))
    #expect(try home.stock() == Stock(integrity: "ok", records: 118, drafts: 0))
    #expect(try home.run(["verify", "--json"]).output.hasPrefix(#"{"ok":true,"records":118,"drafts":0,"trail":118,"#))
  }

  @Test("knows the customers that are in the store already, also from lines before")
  func twice() throws {
    let lines = Self.records(1...3)
    let file = try write(lines + [lines[1]])
    #expect(try home.run(["import", file]).messages.hasPrefix("3 saved, 1 refused."))
    let again = try home.run(["import", file, "--report", home.folder.path("again.jsonl")])
    #expect(again.messages.hasPrefix("0 saved, 4 refused."))
    #expect(try home.stock().records == 3)
  }

  @Test("goes on after a kill where it was, and saves nothing twice", arguments: 1...4)
  func killed(round: Int) throws {
    let count = 400
    let file = try write(Self.records(1...count))
    // At a system call of the store, so that the kill falls into a transaction.
    let command = try ShortCommand(
      "/usr/bin/strace",
      [
        "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64", "-e", "inject=pwrite64:signal=KILL:when=\(round * 60)",
        Programs.frontdesk, "import", file,
      ], environment: home.environment)
    #expect(command.code != 0)
    let before = try home.stock()
    #expect(before.integrity == "ok" && before.records < count)
    // Without being told to go on it only does so where nothing had begun.
    let plain = try home.run(["import", file])
    #expect(plain.status == (before.records > 0 ? 75 : plain.status))
    let resumed = plain.status == 75 ? try home.run(["import", file, "--resume"]) : plain
    #expect(resumed.messages.hasPrefix("\(count) saved, 0 refused."))
    #expect(try home.stock() == Stock(integrity: "ok", records: count, drafts: 0))
    #expect(try report.count == count)
    #expect(try home.sqlite("SELECT count(DISTINCT domain_prefix) FROM record") == ["\(count)"])
    #expect(try home.run(["import", file, "--resume"]).status == 66)
  }

  @Test("does not go on with a file that is another by now")
  func changed() throws {
    let file = try write(Self.records(1...6000))
    let process = try ChildProcess(Programs.frontdesk, ["import", file], environment: home.environment)
    try Patience.wait("the first records to be saved") {
      FileManager.default.fileExists(atPath: home.store)
        && (try? home.sqlite("SELECT count(*) FROM record"))?.first.map { $0 != "0" } == true
    }
    process.kill(SIGKILL)
    _ = try process.wait()
    let count = try home.stock().records
    try #require(count > 0 && count < 6000)
    _ = try write(Self.records(2...6001))
    let run = try home.run(["import", file, "--resume"])
    #expect(run.status == 1)
    #expect(run.messages.contains("--anew"))
    #expect(try home.stock().records == count)
  }

  @Test("stops between two records when it is asked to end, and says how to go on")
  func asked() throws {
    let file = try write(Self.records(1...6000))
    let process = try ChildProcess(Programs.frontdesk, ["import", file], environment: home.environment)
    let report = home.folder.path("customers.jsonl.report.jsonl")
    // Once something is in the report, it is in the midst of its work.
    try Patience.wait("the import to begin") {
      ((try? FileManager.default.attributesOfItem(atPath: report)[.size]) as? Int ?? 0) > 0
    }
    process.kill(SIGTERM)
    #expect(try process.wait() == 75)
    let count = try home.stock().records
    #expect(count > 0 && count < 6000)
    #expect(try self.report.count == count)
  }

  @Test("is not for those who only look, and not for standard input")
  func refused() throws {
    let configuration = try home.folder.write("viewer.yaml", "operators: {\"*\": viewer}\n")
    #expect(try home.run(["--config", configuration, "import", try write(Self.records(1...1))]).status == 77)
    #expect(try home.run(["import", "-"]).status == 64)
    #expect(try home.run(["import", "nothing.jsonl"]).status == 66)
    #expect(!FileManager.default.fileExists(atPath: home.store))
  }

  @Test("takes back what was exported, as JSON Lines and as CSV, exactly", arguments: ["jsonl", "csv"])
  func exported(format: String) throws {
    var lines = Self.records(1...30)
    lines[3] = lines[3].replacing("Keizersgracht 126", with: "=cmd|' /C calc'!A0")
    lines[4] = lines[4].replacing("Keizersgracht 126", with: "'t Hoekje, \\\"achter\\\"")
    _ = try home.run(["import", try write(lines)])
    let file = home.folder.path("out.\(format)")
    #expect(try home.run(["customers", "export", "--format", format, "-o", file]).status == 0)
    #expect(try home.run(["check", file]).messages.hasPrefix("30 records checked, 30 with errors"))
    let other = home.folder.path("other.sqlite")
    #expect(try home.run(["--store", other, "import", file]).messages.hasPrefix("30 saved, 0 refused."))
    let answers = { (store: String) in
      try home.sqlite("SELECT json_remove(body, '$.saved') FROM record ORDER BY number", in: store)
    }
    #expect(try answers(other) == answers(home.store))
  }

  private static let year = Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: Date()).year ?? 0
}

@Suite("Two imports of one file")
struct TwoImportsTests {
  @Test("The one that comes second does no harm to the first, nor to its report")
  func second() throws {
    let home = try Home()
    let count = 3000
    let file = try home.folder.write("many.jsonl", ImportTests.records(1...count).joined(separator: "\n"))
    let process = try ChildProcess(Programs.frontdesk, ["import", file], environment: home.environment)
    try Patience.wait("the import to begin") {
      // sqlite3 makes a file that is not there, and gives up where the store is locked at that moment.
      guard FileManager.default.fileExists(atPath: home.store) else { return false }
      return (try? home.sqlite("SELECT line FROM import_run"))?.first.flatMap { Int($0) } ?? 0 > 0
    }
    #expect(try home.run(["import", file]).status == 75)
    let resumed = try home.run(["import", file, "--resume"])
    // Whichever of the two was told to stop, the other came to the end.
    #expect([try process.wait(), resumed.status].sorted() == [0, 75])
    let report = try String(contentsOfFile: home.folder.path("many.jsonl.report.jsonl"), encoding: .utf8)
    let lines = report.split(separator: "\n")
    #expect(lines.count == count)
    #expect(lines.enumerated().allSatisfy { $1.hasPrefix("{\"line\":\($0 + 1),\"ok\":true,") && $1.hasSuffix("}") })
    #expect(try home.stock() == Stock(integrity: "ok", records: count, drafts: 0))
    #expect(try home.run(["import", file, "--resume", "--anew"]).status == 64)
  }

  @Test("An import whose report cannot be written has not begun")
  func noReport() throws {
    let home = try Home()
    let file = try home.folder.write("one.jsonl", ImportTests.records(1...1)[0])
    #expect(try home.run(["import", file, "--report", home.folder.path("no/folder")]).status == 73)
    #expect(try home.run(["import", file]).status == 0)
  }
}
