import Fleet
import Foundation
import Records
import TestSupport
import Testing

/// `frontdesk` with the real `frontdesk-sync` beside it, as a build leaves them, and a real centre.
@Suite("frontdesk push, pull, sync and fleet with a centre", .enabled(if: PostgresCluster.isUsable))
struct CommandTests {
  private func run(_ branch: Branch, _ arguments: String...) throws -> CommandRun {
    let configuration = try branch.folder.write(
      "config.yaml",
      """
      operators: {"*": globalAdmin}
      store: \(branch.store)
      fleet: {site: \(branch.setting.site), every: 0, eraseFrom: [UTR]}
      """)
    var environment = try branch.environment
    environment["FRONTDESK_CONFIG"] = configuration
    return try CommandRun(
      program: Programs.built("frontdesk"), arguments, environment: environment, in: branch.folder)
  }

  @Test("A host is admitted by what enrol prints, sends, fetches, and has a record erased elsewhere")
  func way() throws {
    let cluster = try PostgresCluster()
    let rotterdam = try Branch("RTM", at: cluster, enrolled: false)
    let utrecht = try Branch("UTR", at: cluster, enrolled: false)
    let reference = try rotterdam.save().reference
    try utrecht.save()
    let empty = try run(rotterdam, "push")
    #expect([74, 77].contains(empty.status), "\(empty.messages)")
    try cluster.script(run(rotterdam, "fleet", "schema").output)
    for branch in [rotterdam, utrecht] {
      let enrolment = try run(
        branch, "fleet", "enrol", "--site", branch.setting.site.text, "--login", branch.login)
      #expect(enrolment.status == 0, "\(enrolment.messages)")
      try cluster.script(enrolment.output)
    }
    let push = try run(rotterdam, "push")
    #expect(push.status == 0 && push.messages.contains("records: 1, erased: 0."), "\(push.messages)")
    #expect(try run(utrecht, "sync", "--now").messages.contains("Fetched from other sites: 1, customers: 1"))
    let asked = try run(utrecht, "fleet", "erase", "RTM/\(reference)")
    #expect(asked.status == 0 && asked.messages.contains("The site RTM is asked to erase \(reference)."))
    #expect(try run(utrecht, "fleet", "erase", "RTM/C-2026-999999").status == 66)
    #expect(try run(utrecht, "fleet", "status").output.contains("\(reference)"))
    let sync = try run(rotterdam, "sync")
    #expect(sync.status == 0 && sync.messages.contains("another site asked for it: \(reference)"), "\(sync.messages)")
    #expect(try cluster.records(of: rotterdam).isEmpty)
    let status = try run(rotterdam, "fleet", "status")
    #expect(status.output.contains("RTM: entries not sent yet: 0") && !status.output.contains("row-level"))
    #expect(try run(rotterdam, "doctor").output.contains("RTM: entries not sent yet: 0"))
  }

  @Test("A centre that is gone is 75, in words; nothing is lost")
  func gone() throws {
    let cluster = try PostgresCluster.centre()
    let branch = try Branch("AMS", at: cluster)
    try branch.save()
    cluster.stop()
    let run = try run(branch, "push", "--json")
    #expect(run.status == 75 && run.messages.contains("The centre cannot be reached"), "\(run.messages)")
    try cluster.start()
    #expect(try self.run(branch, "push").status == 0)
  }
}
