import Foundation
import TestSupport
import Testing

@Suite("frontdesk import --dry-run")
struct ImportTrialTests {
  private let home: Home
  init() throws { home = try Home() }

  private func write(_ lines: [String]) throws -> String {
    try home.folder.write("customers.jsonl", lines.joined(separator: "\n") + "\n")
  }

  @Test("says what an import then does, and saves nothing")
  func same() throws {
    var lines = ImportTests.records(1...4)
    lines.append(lines[1])
    lines.append("{\"country\": broken")
    let file = try write(lines)
    let trial = try home.run(["import", file, "--dry-run"])
    #expect(trial.status == 1)
    #expect(trial.messages == "4 would be saved, 2 refused. Nothing was saved.\n")
    #expect(trial.output.contains("line 5: ") && trial.output.contains("Customer (line 2) has this domain"))
    #expect(!FileManager.default.fileExists(atPath: home.store))
    #expect(!FileManager.default.fileExists(atPath: file + ".report.jsonl"))
    let real = try home.run(["import", file])
    #expect(real.status == 1 && real.messages.hasPrefix("4 saved, 2 refused."))
    let places = { (run: CommandRun) in run.lines.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } }
    #expect(places(trial) == places(real))
  }

  @Test("knows the customers of the store, and leaves it byte for byte")
  func store() throws {
    let file = try write(ImportTests.records(1...3))
    #expect(try home.run(["import", "--report", home.folder.path("first.jsonl"), file]).status == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: home.store))
    let trial = try home.run(["import", "--dry-run", file, "--json"])
    #expect(trial.status == 1 && trial.messages == "0 would be saved, 3 refused. Nothing was saved.\n")
    #expect(trial.lines.count == 3 && trial.lines.allSatisfy { $0.contains("\"ok\":false") })
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.store)) == before)
    let others = try home.folder.write("others.jsonl", ImportTests.records(4...5).joined(separator: "\n"))
    #expect(try home.run(["import", "--dry-run", others]).status == 0)
    #expect(try home.stock().records == 3)
  }

  @Test("ends as the import would where that could not begin")
  func refused() throws {
    let file = try write(ImportTests.records(1...1))
    let viewer = try home.folder.write("viewer.yaml", "operators: {\"*\": viewer}\n")
    #expect(try home.run(["--config", viewer, "import", "--dry-run", file]).status == 77)
    #expect(try home.run(["import", "--dry-run", "nothing.jsonl"]).status == 66)
    #expect(try home.run(["import", "--dry-run", "-"]).status == 64)
    #expect(try home.run(["import", "--dry-run", "--resume", file]).status == 64)
    try home.folder.write("customers.jsonl.report.jsonl", "{}\n")
    #expect(try home.run(["import", "--dry-run", file]).status == 73)
  }
}
