import Foundation
import TestSupport
import Testing

@Suite("check, as the built program does it")
struct CheckTests {
  private static var soundRecords: URL {
    Bundle.module.url(forResource: "Fixtures/sound-records", withExtension: "jsonl")
      ?? URL(fileURLWithPath: "/no/sound-records.jsonl")
  }

  @Test("200 sound records of ten countries: no problem, not even a warning")
  func soundRecords() throws {
    let outcome = try Home().run(["check", "--json", Self.soundRecords.path])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 200)
    let faulty = outcome.lines.filter { !$0.contains(#""problems":[]"#) }
    #expect(faulty.isEmpty, "\(faulty.prefix(3))")
    #expect(outcome.lines.last?.contains(#""line":200"#) == true)
  }

  @Test("One broken rule, one problem: that rule, at its field")
  func brokenRecords() throws {
    let home = try Home()
    let lines = BrokenLines.demonstration.map(\.bytes).joined(separator: [0x0A])
    let outcome = try home.run(["check", "--json", home.file("broken.jsonl", Array(lines))])
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == BrokenLines.demonstration.count)
    for (broken, line) in zip(BrokenLines.demonstration, outcome.lines) {
      #expect(try problems(line) == ["\(broken.rule) at \(broken.field)"])
    }
  }

  @Test("What a configuration forbids")
  func configured() throws {
    for (yaml, broken) in BrokenLines.configured {
      let home = try Home()
      let outcome = try home.run(
        ["check", "--json", "--config", home.file("config.yaml", yaml), home.file("record.jsonl", broken.line)])
      #expect(outcome.status == 1)
      #expect(try problems(outcome.output) == ["\(broken.rule) at \(broken.field)"])
    }
  }

  @Test("A domain that a customer of the store has")
  func taken() throws {
    let home = try Home()
    try Counter.add(BrokenLine.sound, in: home)
    let outcome = try home.run(["check", "--json", home.file("record.jsonl", BrokenLines.stored.line)])
    #expect(try problems(outcome.output) == ["domain-prefix/taken at company.domainPrefix"])
    #expect(outcome.output.contains("-000001"))
  }

  @Test("Every rule there is has a record that breaks it")
  func everyRule() throws {
    let broken = Set((BrokenLines.demonstration + BrokenLines.configured.map(\.broken) + [BrokenLines.stored]).map(\.rule))
    let listed = try Home().run(["rules", "--json"]).lines.compactMap { try JSON($0)["rule"]?.text }
    #expect(listed.count > 60)
    #expect(Set(listed).subtracting(broken).isEmpty)
  }

  @Test("Mistakes in a long file are told with their lines; blank lines count")
  func placesOfMistakes() throws {
    let sound = Array(BrokenLine.sound.utf8)
    var lines = [[UInt8]](repeating: sound, count: 80)
    lines[2] = Array(" \t".utf8)
    lines[10] = Array(BrokenLine("", "", (#""culture":"#, #""cultuer":"nl-NL","culture":"#)).line.utf8)
    lines[20] = Array(BrokenLine("", "", (#""city":"#, #""city":"Haarlem","city":"#)).line.utf8)
    lines[30] = Array(BrokenLine("", "", (#""Amsterdam""#, "7")).line.utf8)
    lines[40] = sound.map { $0 == UInt8(ascii: "K") ? 0xE9 : $0 }
    lines[50] = sound + [UInt8](repeating: 0x20, count: 1 << 20)
    lines[56] = Array(sound.prefix(100))
    lines[60] = [0x00]
    lines[61] = Array("[]".utf8)
    lines[62] = Array(String(repeating: "[", count: 50_000).utf8)
    let home = try Home()
    let file = try home.file("records.jsonl", Array(lines.joined(separator: [0x0A])))
    let outcome = try home.run(["check", "--json", file])
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 79)
    var found: [Int: [String]] = [:]
    for line in outcome.lines {
      let told = try JSON(line)
      let number = try #require(Int(told["line"]?.description ?? ""))
      let named = try problems(line)
      if !named.isEmpty { found[number] = named }
    }
    #expect(
      found == [
        11: ["record/unknown-key at cultuer"], 21: ["record/duplicate-key at "], 31: ["record/wrong-type at address.city"],
        41: ["record/encoding at "], 51: ["record/too-long-line at "], 57: ["record/syntax at "],
        61: ["record/syntax at "], 62: ["record/wrong-type at "], 63: ["record/syntax at "],
      ])
    let plain = try home.run(["check", file])
    #expect(plain.lines.contains { $0.hasPrefix("line 57: ") })
    #expect(!plain.output.utf8.contains(0x1B))
  }

  @Test("Standard input, a file that is not there, and a record with a warning only")
  func ways() throws {
    let home = try Home()
    #expect(try home.run(["check"], input: BrokenLine.sound.utf8).status == 0)
    #expect(try home.run(["check", "-"], input: "{}".utf8).status == 1)
    #expect(try home.run(["check", "missing.jsonl"]).status == 66)
    let doubtful = BrokenLines.demonstration.first { $0.rule == "email/subdomain" }
    let outcome = try home.run(["check", "--json"], input: (doubtful?.line ?? "").utf8)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""severity":"warning""#))
  }

  /// `rule at field` of each problem of a line of `check --json`.
  private func problems(_ line: String) throws -> [String] {
    try JSON(line)["problems"]?.elements.map { "\($0["rule"]?.text ?? "?") at \($0["field"]?.text ?? "?")" } ?? []
  }
}
