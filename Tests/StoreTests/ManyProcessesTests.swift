import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("Several at once", .serialized)
struct ManyProcessesTests {
  @Test("eight processes make the store and save, each record once")
  func coldStart() throws {
    for _ in 0..<3 {
      let folder = try StoreFolder()
      let probes = try (0..<8).map { _ in try Probe.process("submit", folder.store, "5") }
      let lines = try probes.flatMap { probe in
        let data = probe.output.readDataToEndOfFile()
        try probe.process.wait()
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
      }
      #expect(lines.filter { $0.hasPrefix("E") } == [])
      let references = lines.filter { $0.hasPrefix("R") }.map { $0.split(separator: " ")[1] }
      #expect(Set(references).count == 40)
      let store = try folder.open(.readOnly)
      #expect(try store.count(matching: "") == 40)
      #expect(try store.quickCheck() == [])
    }
  }

  @Test("eight connections of one process")
  func threads() throws {
    let folder = try StoreFolder()
    let path = folder.store
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      do {
        let store = try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
        for _ in 0..<5 { try store.submit(.example()) }
      } catch {
        Issue.record(error)
      }
    }
    #expect(try folder.open(.readOnly).count(matching: "") == 40)
  }

  @Test("killed while submitting: what was acknowledged is there, once, and whole")
  func killed() throws {
    var generator = SeededRandom(seed: 20_261_122)
    let folder = try StoreFolder()
    var drafts: Set<String> = []
    var records: [String: String] = [:]
    for _ in 0..<20 {
      let (process, output) = try Probe.process("submit", folder.store, "0")
      var seen = Data()
      let wanted = Int.random(in: 1...400, using: &generator)
      while seen.count < wanted { seen += output.availableData }
      let end = ContinuousClock.now + .microseconds(Int.random(in: 0...3_000, using: &generator))
      while ContinuousClock.now < end {}
      process.kill(SIGKILL)
      seen += output.readDataToEndOfFile()
      try process.wait()
      for line in String(decoding: seen, as: UTF8.self).split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        if words.first == "D" { drafts.insert(words[1]) } else { records[words[2]] = words[1] }
      }
    }
    try expectKept(folder, drafts: drafts, records: records)
  }

  private func expectKept(_ folder: StoreFolder, drafts: Set<String>, records: [String: String]) throws {
    let store = try folder.open()
    #expect(try store.quickCheck() == [])
    var saved: [String: String] = [:]
    try store.eachRecord { record in
      #expect(saved.updateValue(record.stamp.reference, forKey: record.stamp.submission) == nil)
    }
    #expect(records.allSatisfy { saved[$0.key] == $0.value })
    var waiting: Set<String> = []
    for summary in try store.drafts(owner: nil) {
      waiting.insert(try #require(try store.draft(code: summary.code, owner: nil)).submission)
    }
    #expect(waiting.isDisjoint(with: saved.keys))
    #expect(drafts.subtracting(waiting).subtracting(saved.keys) == [])
    #expect(try store.count(matching: "fietsen") == saved.count)
  }

  @Test("without room for the file nothing is reported as saved, and the same record saves once there is")
  func starved() throws {
    let folder = try StoreFolder()
    let lines = try Probe.lines("starve", folder.store)
    #expect(lines.count == 2)
    #expect(lines.first == "E store/io" || lines.first == "E store/full")
    #expect(lines.last?.hasPrefix("R C-2026-000001 ") == true)
    let store = try folder.open()
    #expect(try store.count(matching: "") == 1)
    #expect(try store.drafts(owner: nil) == [])
    #expect(try store.quickCheck() == [])
  }
}
