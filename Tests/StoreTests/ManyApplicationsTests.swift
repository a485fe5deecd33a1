import Foundation
import Store
import TestSupport
import Testing

@Suite("Applications of many at once", .serialized)
struct ManyApplicationsTests {
  /// What processes acknowledged before they were killed.
  private struct Told {
    /// Submissions by the reference of their application.
    var handedIn: [String: String] = [:]
    /// References of records by that of their application.
    var records: [String: String] = [:]

    mutating func take(_ data: Data) {
      for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        switch words.first {
        case "H": #expect(handedIn.updateValue(words[2], forKey: words[1]).map { $0 == words[2] } ?? true)
        case "R": #expect(records.updateValue(words[2], forKey: words[1]).map { $0 == words[2] } ?? true)
        default: Issue.record("\(line)")
        }
      }
    }
  }

  @Test("Two visitors and three agents, killed at random: nothing is lost, and nothing is there twice")
  func killed() throws {
    var random = SeededRandom(seed: 20_261_122)
    let folder = try StoreFolder()
    var told = Told()
    var seed = 0
    while told.handedIn.count < 200 {
      let probes = try ["visitor", "visitor", "agent", "agent", "agent"].map { kind in
        seed += 1
        return try Probe.process(kind, folder.store, String(seed))
      }
      // So many bytes of the first visitor's: some ten hand-ins, in which the others have their turns.
      let wanted = Int.random(in: 100...1_500, using: &random)
      var seen = Data()
      while seen.count < wanted, case let more = probes[0].output.availableData, !more.isEmpty { seen += more }
      for probe in probes.shuffled(using: &random) {
        let end = ContinuousClock.now + .microseconds(Int.random(in: 0...3_000, using: &random))
        while ContinuousClock.now < end {}
        probe.process.kill(SIGKILL)
      }
      told.take(seen + probes[0].output.readDataToEndOfFile())
      for probe in probes.dropFirst() { told.take(probe.output.readDataToEndOfFile()) }
      for probe in probes { try probe.process.wait() }
    }
    try expectKept(folder, told)
  }

  private func expectKept(_ folder: StoreFolder, _ told: Told) throws {
    let store = try folder.open()
    #expect(try store.verify().faults == [])
    store.close()
    let ends = try rows(
      """
      SELECT reference, submission,
        (SELECT count(*) FROM application a WHERE a.reference = h.reference AND opened_by = ''),
        (SELECT count(*) FROM application a WHERE a.reference = h.reference AND opened_by <> ''),
        (SELECT count(*) FROM record r WHERE r.application = h.reference),
        (SELECT count(*) FROM trail t WHERE t.reference = h.reference AND act = 'applicationDiscarded'),
        (SELECT count(*) FROM trail t WHERE t.reference = h.reference AND act = 'applicationExpired'),
        (SELECT count(*) FROM trail t WHERE t.reference = h.reference AND act = 'applicationHandedIn')
      FROM handed_in h
      """, folder)
    var totals = [0, 0, 0, 0, 0]
    for row in ends {
      let counts = row.dropFirst(2).compactMap { Int($0) }
      #expect(counts.prefix(5).reduce(0, +) == 1 && counts[5] == 1, "\(row)")
      for (place, count) in counts.prefix(5).enumerated() { totals[place] += count }
    }
    let submissions = Dictionary(uniqueKeysWithValues: ends.map { ($0[0], $0[1]) })
    #expect(told.handedIn.allSatisfy { submissions[$0.key] == $0.value })
    #expect(try rows("SELECT last FROM application_counter", folder) == [[String(ends.count)]])
    let records = try rows("SELECT application, reference FROM record", folder)
    let saved = Dictionary(uniqueKeysWithValues: records.map { ($0[0], $0[1]) })
    #expect(told.records.allSatisfy { saved[$0.key] == $0.value })
    // Each way to end was taken.
    #expect(totals.dropFirst(2).allSatisfy { $0 > 0 }, "\(totals)")
    #expect(try rows("SELECT count(*) > 0 FROM trail WHERE act = 'applicationReturned'", folder) == [["1"]])
    #expect(try rows("SELECT count(*) > 0 FROM trail WHERE act = 'draftTakenOver'", folder) == [["1"]])
  }

  @Test(
    "Killed at any of its writes while one is handed in, opened and submitted: it is at one place, and what was told is there"
  )
  func killedAtEachWrite() throws {
    var kills = 0
    var isFinished = false
    for number in stride(from: 1, through: 900, by: 4) where !isFinished {
      let folder = try StoreFolder()
      try folder.open().close()
      let lines = try Probe.killed(atWrite: number, "finish", folder.store)
      let store = try folder.open()
      let report = try store.verify()
      #expect(report.faults == [])
      // Before it is handed in there is at most the visitor's draft; afterwards an application or a record.
      let told = lines.compactMap(\.first)
      let state = try store.applications().first
      let isWhole = report.applications + report.records <= 1 && report.drafts <= 1
      #expect(isWhole && (told.isEmpty || report.applications + report.records == 1), "write \(number): \(lines)")
      if told.contains("O") { #expect(report.records == 1 || state?.openedBy == "agent1") }
      if told.contains("R") { #expect(report.records == 1 && report.drafts == 0 && state == nil) }
      kills += 1
      isFinished = told.contains("R")
    }
    #expect(isFinished && kills > 20)
  }

  private func rows(_ sql: String, _ folder: StoreFolder) throws -> [[String]] {
    let shell = try ShortCommand("/usr/bin/sqlite3", [folder.store, sql], environment: [:])
    #expect(shell.code == 0)
    return shell.output.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
