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

  @Test("finds a locale that is not there or not UTF-8", arguments: ["xx_XX.UTF-8", "C"])
  func locale(name: String) throws {
    let run = try CommandRun("doctor", environment: ["LC_ALL": name], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("LC_ALL"))
  }
}
