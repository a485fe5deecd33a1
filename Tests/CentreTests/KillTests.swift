import Fleet
import Foundation
import Glibc
import Records
import Store
import TestSupport
import Testing

/// The centre always holds a whole beginning of a host's trail, however a push ends, and afterwards everything once.
@Suite("A push that is killed", .serialized, .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct KillTests {
  let centre: PostgresCluster
  let branch: Branch

  init() throws {
    centre = try .centre()
    branch = try Branch("AMS", at: centre)
    branch.setting.batch = 3
  }

  /// Saves, corrects and erases, so that there is something to push for longer than a moment.
  private func work(_ random: inout SeededRandom) throws {
    let references = try (0..<8).map { _ in try branch.save().reference }
    try branch.correct(references[0], name: "Fietsen \(UInt16.random(in: .min ... .max, using: &random)) B.V.")
    try branch.erase(references[1])
  }

  @Test("Fifty times at a random moment, with -9")
  func killedPush() throws {
    var random = SeededRandom(seed: 9)
    var cuts = 0
    for round in 0..<50 {
      try work(&random)
      let push = try branch.start(.push, output: branch.folder.path("push"))
      usleep(UInt32.random(in: 0...40_000, using: &random))
      push.kill(SIGKILL)
      if try push.wait(seconds: 20) != 0 { cuts += 1 }
      #expect(try centre.faults(of: branch, isAll: false) == [], "round \(round)")
    }
    // Some were cut, and some came to their end before.
    #expect(cuts > 0)
    #expect(try branch.run(.push).status == 0)
    #expect(try centre.faults(of: branch, isAll: true) == [])
  }

  @Test("Fifty times with the server stopped at a random moment, `immediate`")
  func stoppedServer() throws {
    var random = SeededRandom(seed: 10)
    for round in 0..<50 {
      try work(&random)
      let push = try branch.start(.push, output: branch.folder.path("push"))
      usleep(UInt32.random(in: 0...40_000, using: &random))
      centre.stop(signal: SIGQUIT)
      let status = try push.wait(seconds: 20)
      #expect([0, 75].contains(status), "round \(round): \(status)")
      try centre.start()
      #expect(try centre.faults(of: branch, isAll: false) == [], "round \(round)")
    }
    #expect(try branch.run(.push).status == 0)
    #expect(try centre.faults(of: branch, isAll: true) == [])
  }
}
