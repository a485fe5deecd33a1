import Fleet
import Records
import Store
import TestSupport
import Testing

@Suite("What a host saved reaches the centre", .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct PushTests {
  let centre: PostgresCluster
  let branch: Branch

  init() throws {
    centre = try .centre()
    branch = try Branch("AMS", at: centre)
  }

  @Test("Everything once, in order, whole; a second push sends nothing")
  func sendsEverythingOnce() throws {
    for _ in 0..<7 { try branch.save() }
    branch.setting.batch = 4
    let first = try branch.run(.push)
    #expect(first.status == 0, "\(first.line) \(first.said)")
    let last = Int(try branch.opened { try Outbox($0).lastEntry() })
    #expect(first["from"]?.integer == 1 && first["to"]?.integer == last && first["sent"]?.integer == last)
    #expect(first["records"]?.integer == 7)
    #expect(try centre.faults(of: branch, isAll: true) == [])
    let second = try branch.run(.push)
    #expect(second["sent"]?.integer == 0 && second["to"]?.integer == last)
  }

  @Test("A correction replaces the record and what it is recognised by")
  func replacesCorrectedRecords() throws {
    let saved = try branch.save()
    try branch.run(.push)
    try branch.correct(saved.reference, name: "Rijwielen Zuid B.V.")
    #expect(try branch.run(.push)["records"]?.integer == 1)
    #expect(try centre.faults(of: branch, isAll: true) == [])
    #expect(try centre.sql("SELECT name_key FROM frontdesk.lookup") == ["rijwielenzuid"])
    #expect(try centre.sql("SELECT body->'saved'->>'version' FROM frontdesk.record") == ["2"])
  }

  @Test("An erasure takes record and look-up away, and leaves the entry")
  func erases() throws {
    let saved = try branch.save()
    try branch.save()
    try branch.run(.push)
    try branch.erase(saved.reference)
    #expect(try branch.run(.push)["erased"]?.integer == 1)
    #expect(try centre.faults(of: branch, isAll: true) == [])
    #expect(try centre.sql("SELECT count(*) FROM frontdesk.trail WHERE act = 'recordErased'") == ["1"])
  }

  @Test("What is erased before its push never leaves the host")
  func keepsErasedRecordsHome() throws {
    let saved = try branch.save([.companyName: "Geheim Genootschap"])
    try branch.erase(saved.reference)
    let run = try branch.run(.push)
    #expect(run.status == 0 && run["records"]?.integer == 0, "\(run.line)")
    #expect(try centre.faults(of: branch, isAll: true) == [])
    // Not in a page or a log of the server either.
    #expect(try !centre.holds("Geheim Genootschap"))
    #expect(try centre.holds(saved.reference))
  }

  @Test("Who works on a host is told to the centre only where the configuration says so")
  func keepsOperatorsHome() throws {
    try branch.save()
    try branch.run(.push)
    #expect(try !centre.holds("j.devries"))
    #expect(try !centre.holds("/dev/pts/3"))
    branch.setting.pushesOperators = true
    try branch.save()
    try branch.run(.push)
    #expect(
      try centre.sql("SELECT DISTINCT operator FROM frontdesk.trail WHERE act = 'recordSubmitted' ORDER BY 1") == [
        "j.devries"
      ])
    #expect(try centre.faults(of: branch, isAll: true) == [])
  }

  @Test("Three pushes of one store at once")
  func pushesSideBySide() throws {
    for _ in 0..<40 { try branch.save() }
    branch.setting.batch = 5
    let runs = try (0..<3).map { try branch.start(.push, output: branch.folder.path("push\($0)")) }
    for run in runs { #expect(try run.wait(seconds: 60) == 0) }
    #expect(try centre.faults(of: branch, isAll: true) == [])
  }

  @Test("A letter of every kind in a name")
  func sendsEveryLetter() throws {
    let names = ["Müller & Söhne \"Räder\" \\ GmbH", "{a,b}", "日本自転車", "O'Neill; DROP TABLE x; --", "NULL"]
    for name in names { try branch.save([.companyName: name]) }
    #expect(try branch.run(.push).status == 0)
    #expect(try centre.faults(of: branch, isAll: true) == [])
  }
}
