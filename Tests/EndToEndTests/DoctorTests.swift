import Foundation
import TestSupport
import Testing

@Suite("frontdesk doctor")
struct DoctorTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test("finds nothing on a sound machine")
  func sound() throws {
    let run = try CommandRun("doctor", "--store", try SavedRecord.store(in: folder), in: folder)
    #expect(run.status == 0)
    #expect(!run.output.contains("!  "))
  }

  @Test("finds a broken configuration, and says how to mend it")
  func configuration() throws {
    let file = try folder.write("config.yaml", "partnr: {}")
    let run = try CommandRun("doctor", "--config", file, in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("!    Configuration: \(file):1: There is no key partnr."))
  }

  @Test("finds a store that is none, and one that others can read")
  func store() throws {
    let file = try folder.write("notes.txt", "not a store")
    #expect(try CommandRun("doctor", "--store", file, in: folder).status == 1)
    let store = try SavedRecord.store(in: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: store)
    let run = try CommandRun("doctor", "--json", "--store", store, in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains(#""mend":"Run: chmod o= "#))
  }

  @Test("finds a clock that stands before what the store holds")
  func clock() throws {
    let home = try Home()
    let store = try SavedRecord.store(in: home.folder)
    try home.sqlite(
      """
      INSERT INTO draft (id, code, submission, owner, name, country, page, created_at, updated_at, body)
      VALUES ('a', 'AAAA', 'b', 'o', '', '', 0, '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z', '{}')
      """, in: store)
    let run = try home.run(["doctor", "--store", store])
    #expect(run.status == 1)
    #expect(run.output.contains("2099-01-01T00:00:00Z"))
    let clerk = try Clerk(home, ["add", "--store", store])
    try clerk.see("Have the date put right")
  }

  @Test("finds a locale that is not there or not UTF-8", arguments: ["xx_XX.UTF-8", "C"])
  func locale(name: String) throws {
    let run = try CommandRun("doctor", environment: ["LC_ALL": name], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("LC_ALL"))
  }
}
